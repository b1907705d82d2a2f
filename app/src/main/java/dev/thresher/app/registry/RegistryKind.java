package dev.thresher.app.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a line of the registry states. */
public enum RegistryKind {
  /** A statute, order, regulation or list in force of law. */
  LAW,
  /** Who makes, grants or enforces. */
  AGENCY,
  /** What is controlled. */
  SCOPE,
  /** By which means. */
  TOOL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RegistryKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(RegistryKind::code).toList();
  }
}
