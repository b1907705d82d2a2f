package dev.thresher.app.web.http;

/**
 * How a visitor wants the pages.
 *
 * @param language {@code en} or {@code zh}
 */
public record Preferences(String language, Theme theme) {
  /** Colours: as the system has them, or one of the two. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Theme ofCode(String code) {
      return switch (code) {
        case "light" -> LIGHT;
        case "dark" -> DARK;
        default -> SYSTEM;
      };
    }
  }
}
