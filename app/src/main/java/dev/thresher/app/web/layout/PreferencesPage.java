package dev.thresher.app.web.layout;

import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Route;
import java.util.ArrayList;
import java.util.List;

/** Keeps a visitor's language and colours in the visitor's own browser. */
public final class PreferencesPage {
  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final List<String> THEMES = List.of("system", "light", "dark");

  private PreferencesPage() {}

  public static Route route() {
    return Route.post("/preferences", PreferencesPage::answer);
  }

  private static Answer answer(Asked asked) {
    List<Answer.Cookie> cookies = new ArrayList<>();
    asked
        .form()
        .first("language")
        .filter(LANGUAGES::contains)
        .ifPresent(chosen -> cookies.add(new Answer.Cookie("thresher-language", chosen)));
    asked
        .form()
        .first("theme")
        .filter(THEMES::contains)
        .ifPresent(chosen -> cookies.add(new Answer.Cookie("thresher-theme", chosen)));
    return new Answer.Moved(asked.form().first("back").orElse("/"), cookies);
  }
}
