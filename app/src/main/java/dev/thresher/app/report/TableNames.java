package dev.thresher.app.report;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.ingest.table.Countries;
import dev.thresher.track.field.Taxonomy;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that the tables of this project have for what stands in a column: fields of technology,
 * countries, measured properties, units.
 */
final class TableNames {
  /** Example: {@code CN}. */
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private TableNames() {}

  /** Empty where no table names it, such as a word of a user's own table. */
  static Optional<Label> of(String column, String plain) {
    return switch (column) {
      case "field", "technology" -> field(plain);
      case "country", "destination" -> country(plain);
      case "value" -> country(plain).or(() -> field(plain));
      case "property" -> Optional.of(Label.ofProperty(plain)).filter(name -> isWhole(name, plain));
      case "unit", "amount_unit", "threshold_unit", "base_unit" ->
          Optional.of(plain.equals(Unit.pure().code()) ? "" : Unit.sign(plain))
              .map(sign -> new Label(sign, sign));
      default -> Optional.empty();
    };
  }

  /** A name that the table has in part is left as the list has it. */
  private static boolean isWhole(Label name, String property) {
    return !name.chinese().contains(property);
  }

  private static Optional<Label> field(String id) {
    return Taxonomy.standard().field(id).map(field -> new Label(field.english(), field.chinese()));
  }

  private static Optional<Label> country(String code) {
    return COUNTRY.matcher(code).matches() && Countries.standard().name(code).isPresent()
        ? Optional.of(Label.ofCountry(code))
        : Optional.empty();
  }
}
