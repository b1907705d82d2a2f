package dev.thresher.nlp.zh;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons whom the words around their names give away: 董事长李…, …教授, 伊万·彼得罗夫. */
final class ChinesePersons {
  private static final String GIVEN = "[\\p{IsHan}&&[^" + NameWords.letters("noGiven") + "]]{1,2}";
  private static final String CHINESE =
      "(?<name>"
          + NameWords.of("surname")
          + GIVEN
          + "|"
          + NameWords.of("surnameJa")
          + "\\p{IsHan}{1,2})";

  /** Example: 白川英树; four letters are no chance. */
  private static final String JAPANESE = "(?<name>" + NameWords.of("surnameJa") + "\\p{IsHan}{2})";

  /** Example: 伊万·彼得罗夫; no conjunction or preposition is part of a transcribed name. */
  private static final String TRANSCRIBED =
      "(?<name>[\\p{IsHan}&&[^和与及对向将把被由据让给]]{1,7}(?:·[\\p{IsHan}&&[^和与及]]{1,7}?){1,3}?)";

  private static final String TITLE = NameWords.of("title") + "[:]?";
  private static final String AFTER = NameWords.of("after");
  private static final String START = "(?<=^|[、,。;:\\s“\"(和与及对向将把被由据给])";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              TITLE
                  + TRANSCRIBED
                  + "(?=[^\\p{IsHan}·]|$|"
                  + AFTER
                  + "|[和与及在于是为被的]|利用|合谋|共谋|串通|勾结|共同|涉嫌|等)"),
          Pattern.compile(
              START
                  + TRANSCRIBED
                  + "(?=[^\\p{IsHan}·]|$|"
                  + AFTER
                  + "|[和与及在于是为被的]|利用|合谋|共谋|串通|勾结|共同|涉嫌|等)"),
          Pattern.compile(
              TITLE
                  + CHINESE
                  + "(?=[^\\p{IsHan}]|$|"
                  + AFTER
                  + "|[和与及于在率已说是同获被因将向从自等时任系以均也还曾并对由有]|利用|合谋|犯)"),
          Pattern.compile(START + CHINESE + "(?=" + AFTER + ")"),
          Pattern.compile(
              START + JAPANESE + "(?=[^\\p{IsHan}]|$|" + AFTER + "|[和与及于在率已说是同获被因将向从])"),
          Pattern.compile(START + CHINESE + "(?=和\\p{IsHan}{1,7}·)"),
          Pattern.compile(TITLE + "(?<name>[A-Z][a-z]+(?: [A-Z]\\.)?(?: [A-Z][a-z]+){1,2})"));

  private ChinesePersons() {}

  /** In the order of the forms; the earlier form is the surer one. */
  static List<Name> find(String text) {
    List<Name> names = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start("name"), matcher.end("name"));
        if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
          names.add(new Name(EntityType.PERSON, span));
        }
      }
    }
    return names;
  }
}
