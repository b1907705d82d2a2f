package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What a party is called, and what kind of party it is.
 *
 * @param main the name under which it is listed
 * @param typing empty where no rule decides
 */
public record PartyName(Evidence main, List<PartyAlias> aliases, Optional<PartyTyping> typing) {
  public PartyName {
    aliases = List.copyOf(aliases);
  }
}
