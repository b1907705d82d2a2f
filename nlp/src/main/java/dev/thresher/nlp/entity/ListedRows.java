package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parties of an annex that is nothing but a list of them: "List of legal persons, entities and
 * bodies referred to in Article 5". There every row is a name, and no word of it is another one.
 */
public final class ListedRows {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?s).*\\bList of (?:natural (?:and|or) )?(?:legal )?persons,? (?:and )?entities,? (?:and|or) bodies\\b.*");

  private static final Pattern PART = Pattern.compile("[^;]+");

  /** Behind a name may stand the day from which it is listed. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?s)\\s*(?:(?:and|or)\\b\\s*)?(?<name>[\\p{Lu}\\d].*?\\p{L}.*?)"
              + "(?:\\s+\\d{1,2}[. ](?:\\d{1,2}[. ]|\\p{Lu}\\p{L}+ )\\d{4})?\\s*");

  /** A day alone, the head of the table. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?s)\\s*(?:\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}|Names? of .*|List of .*)\\s*");

  private static final int LONGEST = 200;

  private ListedRows() {}

  /** The mentions with each row of such an annex as one listed party, in order of their place. */
  public static List<EntityMention> name(Document document, List<EntityMention> mentions) {
    List<EntityMention> rows = rows(document);
    if (rows.isEmpty()) {
      return mentions;
    }
    List<EntityMention> all = new ArrayList<>(rows);
    mentions.stream().filter(mention -> stands(mention, rows)).forEach(all::add);
    all.sort(Comparator.comparing(mention -> mention.evidence().span()));
    return List.copyOf(all);
  }

  private static boolean stands(EntityMention mention, List<EntityMention> rows) {
    return rows.stream()
        .noneMatch(row -> row.evidence().span().overlaps(mention.evidence().span()));
  }

  private static List<EntityMention> rows(Document document) {
    Outline outline = document.outline();
    List<EntityMention> rows = new ArrayList<>();
    for (Provision provision : outline.provisions()) {
      OptionalInt parent = provision.parent();
      if (provision.kind() == ProvisionKind.ITEM
          && parent.isPresent()
          && isListOfParties(document, outline.provisions().get(parent.getAsInt()))) {
        rows.addAll(row(document, provision));
      }
    }
    return rows;
  }

  private static boolean isListOfParties(Document document, Provision heading) {
    return heading.kind() == ProvisionKind.HEADING
        && HEADING.matcher(document.wording(heading)).matches();
  }

  /** A row has one name, or several with semicolons between them. */
  private static List<EntityMention> row(Document document, Provision provision) {
    if (provision.own().size() != 1) {
      return List.of();
    }
    Span own = provision.own().getFirst();
    int start = Math.max(own.start(), provision.marker().end());
    String text = document.text().quote(new Span(start, own.end()));
    List<EntityMention> names = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      Matcher name = NAME.matcher(part.group());
      if (isName(name, part.group())) {
        Span span = new Span(name.start("name"), name.end("name")).shift(start + part.start());
        names.add(party(document, provision, span));
      }
    }
    return names;
  }

  private static boolean isName(Matcher name, String words) {
    return name.matches()
        && name.group("name").length() <= LONGEST
        && !NO_NAME.matcher(words).matches();
  }

  private static EntityMention party(Document document, Provision provision, Span span) {
    return new EntityMention(
        provision.path(),
        EntityType.PARTY,
        Optional.empty(),
        "list",
        document.text().evidence(span));
  }
}
