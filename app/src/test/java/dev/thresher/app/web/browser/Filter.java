package dev.thresher.app.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing that a page lets its visitor narrow by, and a value for it.
 *
 * @param name of the field in the address
 * @param type {@code select}, {@code checkbox}, {@code date}, {@code number} or words
 */
record Filter(String name, String type, String value) {
  /** So many options of a choice are tried, spread over it. */
  private static final int MOST_OPTIONS = 3;

  private static final String FIELDS =
      "() => [...document.querySelectorAll('main form[method=get] select, main form[method=get]"
          + " input')].filter(each => each.name && each.type !== 'hidden').map(each =>"
          + " [each.name, each.localName === 'select' ? 'select' : each.type, each.value,"
          + " ...(each.options ? [...each.options].map(option => option.value) : [])])";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("q", "energy density"),
          Map.entry("quantity", "frequency"),
          Map.entry("low", "1"),
          Map.entry("high", "900"),
          Map.entry("unit", "GHz"),
          Map.entry("code", "3A"),
          Map.entry("property", "frequency"),
          Map.entry("countries", "JP"),
          Map.entry("destination", "BY"),
          Map.entry("name", "Lasers"),
          Map.entry("subject", "primary cells"),
          Map.entry("being", "portable"),
          Map.entry("not-being", "rechargeable"),
          Map.entry("property1", "frequency"),
          Map.entry("value1", "3 GHz"));

  /** Those of the forms that a page asks by; what needs its own partner is left to other tests. */
  static List<Filter> of(Page page) {
    List<Filter> all = new ArrayList<>();
    for (Object field : (List<?>) page.evaluate(FIELDS)) {
      List<String> said = ((List<?>) field).stream().map(Object::toString).toList();
      String name = said.getFirst();
      String type = said.get(1);
      switch (type) {
        case "select" ->
            spread(
                    said.subList(3, said.size()).stream()
                        .filter(option -> !option.equals(said.get(2)) && !option.isEmpty())
                        .toList())
                .forEach(option -> all.add(new Filter(name, type, option)));
        case "checkbox" -> all.add(new Filter(name, type, "on"));
        case "date" -> all.add(new Filter(name, type, "2023-01-01"));
        case "number" -> all.add(new Filter(name, type, "2.5"));
        default -> {
          boolean isBound = name.equals("low") || name.equals("high");
          if (WORDS.containsKey(name) && (!isBound || hasQuantity(page))) {
            all.add(new Filter(name, type, WORDS.getOrDefault(name, "")));
          }
        }
      }
    }
    return all;
  }

  /** A bound alone is no question. */
  private static boolean hasQuantity(Page page) {
    Locator quantity = page.locator("input[name=quantity]");
    return quantity.count() > 0 && !quantity.first().inputValue().isEmpty();
  }

  private static List<String> spread(List<String> options) {
    int last = options.size() - 1;
    return last < MOST_OPTIONS
        ? options
        : List.of(options.getFirst(), options.get(last / 2), options.get(last));
  }

  /** Uses it and sends the form, unless the page sends it by itself. */
  void use(Page page) {
    Locator field = field(page);
    field.evaluate("each => each.closest('details')?.setAttribute('open', '')");
    boolean isLive =
        Boolean.TRUE.equals(field.evaluate("each => each.form.dataset.live !== undefined"));
    switch (type) {
      case "select" -> field.selectOption(value);
      case "checkbox" -> field.setChecked(!field.isChecked());
      default -> field.fill(value);
    }
    if (!isLive) {
      field.evaluate("each => each.form.requestSubmit()");
    } else if (!type.equals("select") && !type.equals("checkbox")) {
      field.press("Enter");
    }
  }

  /** What the field says now. */
  String said(Page page) {
    Locator field = field(page);
    return type.equals("checkbox") ? (field.isChecked() ? "on" : "") : field.inputValue();
  }

  private Locator field(Page page) {
    return page.locator("main form[method=get] [name='" + name + "']:not([type=hidden])").first();
  }
}
