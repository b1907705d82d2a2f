package dev.thresher.app.web.api;

import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A question that programs can ask, with its description.
 *
 * @param path below {@code /api}
 * @param what the key of the sentence that says what is asked
 * @param records the answer's records as JSON objects, all of them or those of the page asked for
 */
record Operation(
    String path,
    String what,
    List<Parameter> parameters,
    BiFunction<OpenCorpus, Asked, Records> records) {
  Operation {
    parameters = List.copyOf(parameters);
  }

  /** What is asked, in the language of a reader. */
  String summary(Words words) {
    return words.say(what);
  }

  /**
   * A named value of the question.
   *
   * @param example also its form
   */
  record Parameter(String name, boolean isRequired, String description, String example) {}

  static Parameter required(String name, String description, String example) {
    return new Parameter(name, true, description, example);
  }

  static Parameter optional(String name, String description, String example) {
    return new Parameter(name, false, description, example);
  }

  /**
   * Records in order.
   *
   * @param total how many there are on all pages
   * @param isPage true if {@code objects} are those of the page alone
   */
  record Records(List<String> objects, int total, boolean isPage) {
    Records {
      objects = List.copyOf(objects);
    }

    static Records all(List<String> objects) {
      return new Records(objects, objects.size(), false);
    }
  }
}
