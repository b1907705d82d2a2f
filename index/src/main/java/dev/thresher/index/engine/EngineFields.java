package dev.thresher.index.engine;

import dev.thresher.index.field.Fields;

/** The names of the engine's fields: those of the index, but for points in names of dimensions. */
public final class EngineFields {
  /** The records of a provision's parameters. */
  public static final String PARAMETERS = "parameters";

  /** The records of the names of parties in a provision. */
  public static final String NAMES = "names";

  /** From when until before when a provision is in force in this wording. */
  public static final String FORCE = "force";

  static final String BOUND = Fields.bound("");
  static final String RANGE = Fields.range("");

  private EngineFields() {}

  /** {@code bound:kg.m-3} as {@code bound:kg_m-3}; {@code own.stems} stays. */
  static String of(String field) {
    return field.startsWith(BOUND) || field.startsWith(RANGE) ? field.replace('.', '_') : field;
  }
}
