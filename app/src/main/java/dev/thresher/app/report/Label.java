package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.ingest.table.Countries;
import dev.thresher.nlp.parameter.PropertyNames;
import dev.thresher.track.field.Field;
import dev.thresher.track.field.Taxonomy;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name beside a bar, a row or a column of a chart, in both languages; in order of the English
 * ones.
 */
public record Label(String english, String chinese) implements Comparable<Label> {
  /** Of a letter in the type of charts, in pixels; a Chinese one is as wide as two. */
  private static final int LETTER = 6;

  /** What a capital is broader. */
  private static final int CAPITAL = 2;

  private static final Comparator<Label> ORDER =
      Comparator.comparing(Label::english).thenComparing(Label::chinese);

  /** Example: {@code 3}, {@code 3A}: a category of dual-use lists, alone or with a group. */
  private static final Pattern CATEGORY = Pattern.compile("(\\d)([A-E]?)");

  /** What is called alike in both languages: a year, a code. */
  public static Label of(String name) {
    return new Label(name, name);
  }

  /** A word of the fixed vocabulary of a column, such as a type of party. */
  public static Label of(String column, String code) {
    return new Label(
        ReportWords.english().cell(column, code), ReportWords.chinese().cell(column, code));
  }

  /** {@code China CN}; what is no code of a country stays as it is. */
  public static Label ofCountry(String code) {
    return Countries.standard()
        .name(code)
        .map(name -> new Label(name.english() + " " + code, name.chinese() + " " + code))
        .orElseGet(() -> of("value", code));
  }

  /** A field of technology; what is none, such as a word of a user's own table, stays as it is. */
  public static Label ofField(String id) {
    return Taxonomy.standard().field(id).map(Label::of).orElseGet(() -> of("value", id));
  }

  private static Label of(Field field) {
    return new Label(field.english(), field.chinese());
  }

  /**
   * {@code 3A electronics: equipment}.
   *
   * @param category of entries with codes as in 3A001; what has no such form stays as it is
   */
  public static Label ofCategory(String category) {
    Matcher form = CATEGORY.matcher(category);
    if (!form.matches()) {
      return of("value", category);
    }
    Label name = of("eccn_category", form.group(1));
    Label group = of("eccn_group", form.group(2));
    return form.group(2).isEmpty()
        ? new Label(category + " " + name.english, category + " " + name.chinese)
        : new Label(
            category + " " + name.english + ": " + group.english,
            category + " " + name.chinese + "：" + group.chinese);
  }

  /** A property that is measured; one that the bilingual table lacks stays as it is. */
  public static Label ofProperty(String property) {
    return PropertyNames.all().stream()
        .filter(names -> names.english().contains(property))
        .findFirst()
        .map(names -> new Label(property, paired(names, names.english().indexOf(property))))
        .orElseGet(() -> of(property));
  }

  /** The names of both languages stand in one order where they are equally many. */
  private static String paired(PropertyNames names, int place) {
    boolean arePaired = names.english().size() == names.chinese().size();
    return arePaired || place == 0
        ? names.chinese().get(place)
        : names.chinese().getFirst() + " " + names.english().get(place);
  }

  /** Cut to a number of letters. */
  Label within(int letters) {
    return new Label(TextWidth.fit(english, letters), TextWidth.fit(chinese, letters));
  }

  /** The breadth of the longer name in pixels. */
  int width() {
    return Math.max(width(english), width(chinese));
  }

  private static int width(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    return LETTER * TextWidth.of(name) + CAPITAL * Math.toIntExact(capitals);
  }

  public Node node() {
    return new Node.Named(english, chinese);
  }

  @Override
  public int compareTo(Label other) {
    return ORDER.compare(this, other);
  }
}
