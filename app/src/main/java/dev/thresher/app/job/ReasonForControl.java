package dev.thresher.app.job;

import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which controls of a United States list stand there for one reason, such as missile technology: a
 * licence row of the entry names it, or the third character of its code stands for it (15 CFR
 * 738.2(d)(1)). What bears no such code, as in the lists of others, is always wanted.
 */
final class ReasonForControl {
  private static final Pattern CODE = Pattern.compile("\\d[A-E]\\d{3}");
  private static final int THIRD = 2;
  private static final Map<String, Character> THIRD_CHARACTER =
      Map.of("NS", '0', "MT", '1', "NP", '2', "CB", '3');

  private final String reason;
  private final Set<String> named;

  private ReasonForControl(String reason, Set<String> named) {
    this.reason = reason;
    this.named = Set.copyOf(named);
  }

  /**
   * @param reason two letters as the list writes them; empty for every reason
   */
  static Predicate<Leaf> of(String reason, EditionView... views) {
    if (reason.isEmpty()) {
      return leaf -> true;
    }
    String letters = reason.toUpperCase(Locale.ROOT);
    Pattern row = Pattern.compile("\\b" + Pattern.quote(letters) + "\\b");
    Set<String> named =
        Arrays.stream(views).flatMap(view -> entries(view, row)).collect(Collectors.toSet());
    return new ReasonForControl(letters, named)::wants;
  }

  private static Stream<String> entries(EditionView view, Pattern row) {
    return view.leaves().stream()
        .filter(leaf -> names(view, leaf.provision(), row))
        .map(Leaf::entry);
  }

  private static boolean names(EditionView view, Provision provision, Pattern row) {
    return provision.kind() == ProvisionKind.LICENCE_ROW
        && row.matcher(view.document().wording(provision)).find();
  }

  private boolean wants(Leaf leaf) {
    String entry = leaf.entry();
    return !CODE.matcher(entry).matches()
        || named.contains(entry)
        || THIRD_CHARACTER.getOrDefault(reason, ' ') == entry.charAt(THIRD);
  }
}
