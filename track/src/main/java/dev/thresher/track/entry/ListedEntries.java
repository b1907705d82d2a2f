package dev.thresher.track.entry;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The control entries of one edition in order of their codes.
 *
 * @param crossReferenced codes that the text names and that have no entry in it
 */
public record ListedEntries(
    Document document, List<ListedEntry> entries, Set<String> crossReferenced) {
  /** {@code 3A001} */
  private static final Pattern CODE = Pattern.compile("\\b\\d[A-E]\\d{3}\\b");

  private static final Pattern REASON = Pattern.compile("\\b[A-Z]{2}(?=\\d|\\b)");

  /** {@code 7647-01-0} */
  private static final Pattern CAS = Pattern.compile("\\b\\d{2,7}-\\d{2}-\\d\\b");

  public ListedEntries {
    entries = List.copyOf(entries);
    crossReferenced = Set.copyOf(crossReferenced);
  }

  /**
   * @param withoutParagraphs codes of the entries whose paragraphs the source leaves out
   */
  public static ListedEntries of(Document document, Set<String> withoutParagraphs) {
    return new Reader(document, withoutParagraphs).read();
  }

  /** Every paragraph stands in the source. */
  public static ListedEntries of(Document document) {
    return of(document, Set.of());
  }

  /** True for {@code 3A001}: the form of a code of this list. */
  public static boolean isCode(String word) {
    return CODE.matcher(word).matches();
  }

  private static final class Reader {
    private final Document document;
    private final Set<String> withoutParagraphs;
    private final Map<String, List<Provision>> byCode = new LinkedHashMap<>();
    private final Map<String, Provision> heads = new LinkedHashMap<>();

    Reader(Document document, Set<String> withoutParagraphs) {
      this.document = document;
      this.withoutParagraphs = withoutParagraphs;
    }

    ListedEntries read() {
      for (Provision provision : document.outline().provisions()) {
        List<String> steps = provision.designator().steps();
        if (!steps.isEmpty() && isCode(steps.getFirst())) {
          byCode.computeIfAbsent(steps.getFirst(), code -> new ArrayList<>()).add(provision);
          if (isHead(provision)) {
            heads.putIfAbsent(steps.getFirst(), provision);
          }
        }
      }
      List<ListedEntry> entries =
          heads.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(head -> entry(head.getKey(), head.getValue()))
              .toList();
      return new ListedEntries(document, entries, referenced());
    }

    private static boolean isHead(Provision provision) {
      return provision.designator().steps().size() == 1
          && (provision.kind() == ProvisionKind.ENTRY
              || provision.kind() == ProvisionKind.RESERVED);
    }

    private ListedEntry entry(String code, Provision head) {
      List<Provision> all = byCode.getOrDefault(code, List.of());
      boolean isReserved =
          head.kind() == ProvisionKind.RESERVED
              || (all.size() == 1 && document.wording(head).contains("[Reserved]"));
      return new ListedEntry(
          code,
          evidence(head),
          reasons(all),
          all.stream().filter(Reader::isRow).toList(),
          paragraphs(all),
          isReserved,
          !withoutParagraphs.contains(code));
    }

    private Optional<Evidence> evidence(Provision provision) {
      return provision.own().stream().findFirst().map(this::stripped);
    }

    private Evidence stripped(Span span) {
      String words = document.text().quote(span);
      return document
          .text()
          .evidence(new Span(span.start(), span.start() + words.stripTrailing().length()));
    }

    private static boolean isRow(Provision provision) {
      return provision.kind() == ProvisionKind.LICENCE_ROW
          && provision.path().contains("#control-");
    }

    private Optional<Set<String>> reasons(List<Provision> all) {
      return all.stream()
          .filter(provision -> provision.path().contains("#reason-for-control"))
          .findFirst()
          .map(document::wording)
          .map(Reader::codes)
          .filter(codes -> !codes.isEmpty());
    }

    private static Set<String> codes(String words) {
      Set<String> codes = new TreeSet<>();
      Matcher found = REASON.matcher(words.substring(words.indexOf(':') + 1));
      while (found.find()) {
        codes.add(found.group());
      }
      return codes;
    }

    private List<Paragraph> paragraphs(List<Provision> all) {
      Map<Designator, Provision> items = new LinkedHashMap<>();
      for (Provision provision : all) {
        if (provision.kind() == ProvisionKind.ITEM) {
          items.putIfAbsent(provision.designator(), provision);
        }
      }
      Set<Designator> parents = new HashSet<>();
      items.keySet().forEach(designator -> parents.add(designator.parent()));
      return items.values().stream()
          .map(item ->
              new Paragraph(
                  item.designator(),
                  item.path(),
                  !parents.contains(item.designator()),
                  substances(item)))
          .toList();
    }

    private int substances(Provision item) {
      return Math.toIntExact(
          Math.max(
              1,
              CAS.matcher(document.wording(item))
                  .results()
                  .map(found -> found.group())
                  .distinct()
                  .count()));
    }

    private Set<String> referenced() {
      Set<String> named = new TreeSet<>();
      CODE.matcher(document.text().characters())
          .results()
          .forEach(found -> named.add(found.group()));
      named.removeAll(heads.keySet());
      return named;
    }
  }
}
