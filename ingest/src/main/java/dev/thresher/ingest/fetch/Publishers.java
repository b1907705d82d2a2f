package dev.thresher.ingest.fetch;

import dev.thresher.corpus.text.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The address forms of publishers. */
public final class Publishers {
  private static final Table FORMS = Table.of(Publishers.class, "publishers.tsv");

  /** How one publisher addresses a dated text. */
  private record Form(
      String url, String address, String format, Map<String, String> languages, String licence) {}

  private final Map<String, Form> forms = new TreeMap<>();

  private Publishers(Map<String, String> hosts) {
    for (Table.Row row : FORMS.rows()) {
      forms.put(
          row.cell("publisher"),
          new Form(
              moved(row.cell("url"), hosts),
              row.cell("address"),
              row.cell("format"),
              languages(row.parts("languages")),
              row.cell("licence")));
    }
  }

  public static Publishers standard() {
    return new Publishers(Map.of());
  }

  /**
   * The same forms at other hosts: a mirror, or a server that speaks their form in a test.
   *
   * @param hosts {@code https://www.ecfr.gov} to {@code http://127.0.0.1:8080} and the like
   */
  public static Publishers at(Map<String, String> hosts) {
    return new Publishers(hosts);
  }

  private static String moved(String url, Map<String, String> hosts) {
    return hosts.entrySet().stream()
        .filter(host -> url.startsWith(host.getKey() + "/"))
        .map(host -> host.getValue() + url.substring(host.getKey().length()))
        .findFirst()
        .orElse(url);
  }

  private static Map<String, String> languages(List<String> pairs) {
    Map<String, String> languages = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      languages.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return languages;
  }

  /** What a row asks for; throws for a form, an address or a language that the form has not. */
  public Wanted wanted(SourceRow row) {
    if (row.publisher().equals(SourceRow.URL)) {
      String url = dated(row.address(), row);
      return Wanted.of(row, uri(url), "", "");
    }
    Form form =
        Optional.ofNullable(forms.get(row.publisher()))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no publisher is called '"
                        + row.publisher()
                        + "'; known are url and "
                        + forms.keySet()));
    return Wanted.of(row, uri(filled(form, row)), form.format(), form.licence());
  }

  private static String filled(Form form, SourceRow row) {
    String[] parts = row.address().split("/", -1);
    int needed = form.address().split("/", -1).length;
    if (parts.length != needed || row.address().isBlank()) {
      throw new IllegalArgumentException(
          "the address of "
              + row.publisher()
              + " is "
              + form.address()
              + ", not '"
              + row.address()
              + "'");
    }
    String url = form.url();
    for (int i = 0; i < parts.length; i++) {
      url =
          url.replace(
              "{" + (i + 1) + "}", URLEncoder.encode(parts[i].strip(), StandardCharsets.UTF_8));
    }
    return dated(url.replace("{lang}", language(form, row)), row);
  }

  private static String language(Form form, SourceRow row) {
    if (form.languages().isEmpty()) {
      return row.language();
    }
    String language = form.languages().get(row.language());
    if (language == null) {
      throw new IllegalArgumentException(row.publisher() + " has no texts in " + row.language());
    }
    return language;
  }

  private static String dated(String url, SourceRow row) {
    String date = row.date().toString();
    return url.replace("{date}", date).replace("{day}", date.replace("-", ""));
  }

  private static URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + url + "' is no address: " + e.getReason(), e);
    }
  }
}
