package dev.thresher.index.field;

/** The names of the index's fields. */
public final class Fields {
  /** Raised with every change of the fields, so that an older index is recognised. */
  public static final String SCHEMA = "11";

  /** What a Lucene document stands for; {@link #EDITION_RECORD} and the rest. */
  public static final String TYPE = "type";

  public static final String EDITION_RECORD = "edition";
  public static final String PROVISION_RECORD = "provision";
  public static final String PARAMETER_RECORD = "parameter";
  public static final String NAME_RECORD = "name";

  public static final String EDITION = "edition";

  /** Fields of an edition's own record, see {@link #ofEdition}. */
  public static final String NAME = "name";

  public static final String VARIANT = "variant";
  public static final String SERIES = "series";
  public static final String STAMP = "stamp";

  public static final String LIST = "list";
  public static final String DATE = "date";

  /**
   * The date as a number of days; of a record that several editions share, of the first of them.
   */
  public static final String DAY = "day";

  /** The day of the first edition that no longer holds a record; {@link #OPEN} while all do. */
  public static final String UNTIL = "until";

  public static final long OPEN = Long.MAX_VALUE;

  /** What the editions that share records have in common: their list, or an edition's own name. */
  public static final String LINE = "line";

  /** By what a record that editions share is known: its line, first day and content. */
  public static final String KEY = "key";

  /** Where in an edition its provisions stand. */
  public static final String ANCHORS = "anchors";

  public static final String LANGUAGE = "language";

  /** The designator and every designator above it. */
  public static final String CODE = "code";

  /** The designator and none above it. */
  public static final String EXACT_CODE = "exactcode";

  /** The path, in capitals. */
  public static final String EXACT_PATH = "exactpath";

  public static final String DESIGNATOR = "designator";
  public static final String PATH = "path";
  public static final String KIND = "kind";
  public static final String LINEAGE = "lineage";
  public static final String GROUP = "group";
  public static final String ORDER = "order";
  public static final String WORDING = "wording";
  public static final String WORDING_HASH = "wordinghash";
  public static final String PLACES = "places";
  public static final String PLACE = "place";
  public static final String HEADING = "heading";
  public static final String SPELLING = "spelling";

  public static final String CATEGORY = "category";
  public static final String PRODUCT_GROUP = "productgroup";
  public static final String REASON = "reason";
  public static final String COUNTRY = "country";
  public static final String ENTITY = "entity";

  /** What an entity is counted by, once per provision. */
  public static final String ENTITY_NAME = "entityname";

  public static final String ENTITY_TYPE = "entitytype";
  public static final String CONCEPT = "concept";
  public static final String UNIT = "unit";
  public static final String CHANGE = "change";

  public static final String PROPERTY = "property";
  public static final String SUBJECT = "subject";
  public static final String CONDITION = "condition";
  public static final String ROLE = "role";
  public static final String DIMENSION = "dimension";

  /** A parameter's stored line. */
  public static final String PARAMETER = "parameter";

  /** Behind the name of a field: its values for counting. */
  public static final String COUNTED = "#";

  private Fields() {}

  /** A word of a party's name in plain letters. */
  public static final String NAME_WORD = "name:word";

  /** Three letters of a party's name. */
  public static final String NAME_THREE = "name:three";

  /** A name's stored line. */
  public static final String NAME_LINE = "name:line";

  /** The concept of a parameter's property, in the parameter's own record. */
  public static final String PARAMETER_CONCEPT = "parameter:concept";

  /** The ends of thresholds as written, whatever their unit. */
  public static final String WRITTEN = "written";

  /** The ends of thresholds in one dimension, in its base unit. */
  public static String bound(String dimension) {
    return "bound:" + dimension;
  }

  /** The ranges with two ends in one dimension, in its base unit. */
  public static String range(String dimension) {
    return "range:" + dimension;
  }

  /** A field of an edition's own record. */
  public static String ofEdition(String name) {
    return "edition:" + name;
  }

  /** The field of one part in one script: {@code own.stems}. */
  public static String text(Part part, Script script) {
    return part.code() + "." + script.code();
  }
}
