package dev.thresher.app.watch;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.ChangeJson;
import dev.thresher.app.report.JsonLine;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.index.watch.WatchHit;
import java.util.Optional;

/**
 * One thing that a condition asked to be told of.
 *
 * @param id the same for the same thing, however often it is seen
 * @param sentence for a person
 * @param json for a machine: {@code id, watch, list, from, to, designator} and the record itself
 */
public record Alert(String id, String watch, String sentence, String json) {
  private static final int ID_LENGTH = 16;

  /** A change that meets a condition. */
  static Alert of(Condition condition, Change change) {
    String id =
        id(
            condition.name(),
            change.list().value(),
            change.from().date().toString(),
            change.to().date().toString(),
            change.kind().code(),
            change.property(),
            words(change.before()),
            words(change.after()));
    String designator = change.shown().designator().toString();
    String json =
        JsonLine.of(line -> {
          head(line, id, condition, change.list().value(), change.to().date().toString());
          line.put("designator", designator);
          line.put("kind", "change");
          line.object("change", record -> ChangeJson.write(record, change));
        });
    String sentence =
        condition.name()
            + ": "
            + change.list()
            + " "
            + change.to().date()
            + "  "
            + designator
            + "  "
            + change.kind().code()
            + ", "
            + change.direction().code()
            + values(change);
    return new Alert(id, condition.name(), sentence, json);
  }

  private static String values(Change change) {
    String was = value(change.before());
    String is = value(change.after());
    String both = was.isEmpty() || is.isEmpty() ? was + is : was + " → " + is;
    return both.isEmpty() ? "" : ": " + both;
  }

  private static String value(Optional<Side> side) {
    return side.flatMap(Side::evidence)
        .map(quoted -> "“" + quoted.quote().replaceAll("\\s+", " ") + "”")
        .orElse("");
  }

  private static String words(Optional<Side> side) {
    return side.map(known ->
            known.path()
                + " "
                + known.parameter().flatMap(Parameter::threshold).map(Object::toString).orElse("")
                + " "
                + known.evidence().map(quoted -> quoted.quote()).orElse(""))
        .orElse("");
  }

  /** A provision of a new edition that answers the words of a condition. */
  static Alert of(Condition condition, String list, String day, WatchHit hit) {
    String quote = hit.quotations().isEmpty() ? "" : hit.quotations().getFirst().evidence().quote();
    String id = id(condition.name(), hit.edition(), hit.path(), quote);
    String json =
        JsonLine.of(line -> {
          head(line, id, condition, list, day);
          line.put("designator", hit.designator().toString());
          line.put("kind", "words");
          line.put("quote", quote);
        });
    String sentence =
        condition.name()
            + ": "
            + hit.edition()
            + "  "
            + hit.designator()
            + "  “"
            + quote.replaceAll("\\s+", " ")
            + "”";
    return new Alert(id, condition.name(), sentence, json);
  }

  /** A party that stands in the first edition of a list. */
  static Alert of(Condition condition, Held held, EntityMention party) {
    String edition = held.edition().name();
    String quote = party.evidence().quote();
    String id = id(condition.name(), edition, party.provision(), quote);
    String json =
        JsonLine.of(line -> {
          head(
              line, id, condition, held.edition().list().value(), held.edition().date().toString());
          line.put("designator", party.provision());
          line.put("kind", "party");
          line.put("quote", quote);
        });
    return new Alert(
        id,
        condition.name(),
        condition.name() + ": " + edition + "  new list  “" + quote + "”",
        json);
  }

  private static void head(JsonLine line, String id, Condition condition, String list, String day) {
    line.put("id", id);
    line.put("watch", condition.name());
    line.put("list", list);
    line.put("edition", day);
  }

  private static String id(String... parts) {
    return Digest.of(String.join("\u0000", parts)).hex().substring(0, ID_LENGTH);
  }
}
