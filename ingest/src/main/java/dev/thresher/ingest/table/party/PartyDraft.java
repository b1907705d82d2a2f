package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A party whose lines are being read. Not safe for several threads. */
final class PartyDraft {
  /**
   * A name by which the party is known too.
   *
   * @param nested true for a name in brackets behind another one, which no list counts
   */
  record Alias(PartyAlias.Kind kind, Slice name, boolean nested) {
    static Alias of(PartyAlias.Kind kind, Slice name) {
      return new Alias(kind, name, false);
    }
  }

  final Slice name;
  final Optional<Slice> memberOf;
  final List<Alias> aliases = new ArrayList<>();
  final List<Slice> addressLines = new ArrayList<>();
  OptionalInt declaredAliases = OptionalInt.empty();

  /** True while the last alias ended in a way that promises another. */
  boolean expectsAlias;

  PartyDraft(Slice name, Optional<Slice> memberOf) {
    this.name = name;
    this.memberOf = memberOf;
  }

  /** Adds to the number of aliases that the row says there are. */
  void declare(OptionalInt count) {
    if (count.isPresent()) {
      declaredAliases = OptionalInt.of(listed() + count.getAsInt());
    }
  }

  void address(Slice line) {
    if (!line.isEmpty()) {
      addressLines.add(line);
    }
  }

  boolean hasAllDeclared() {
    return declaredAliases.isPresent() && listed() >= declaredAliases.getAsInt();
  }

  /** True if aliases were given and no address yet: the next line is one. */
  boolean aliasesAwaitAddress() {
    return !aliases.isEmpty() && addressLines.isEmpty();
  }

  /** True if no alias was announced and an address has begun: a dash belongs to it. */
  boolean hasOnlyAnAddress() {
    return aliases.isEmpty()
        && declaredAliases.isEmpty()
        && !expectsAlias
        && !addressLines.isEmpty();
  }

  /** The row's promise when it is not kept: "says seventeen aliases, has sixteen". */
  boolean breaksItsPromise() {
    return declaredAliases.isPresent() && listed() != declaredAliases.getAsInt();
  }

  /** How many aliases a list of them would count. */
  int listed() {
    return Math.toIntExact(aliases.stream().filter(alias -> !alias.nested()).count());
  }
}
