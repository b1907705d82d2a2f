package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import java.util.List;

/**
 * The name of a derived result: its stage, and a hash over everything that decides it. Same key,
 * same bytes.
 */
public record DerivedKey(String stage, Digest hash) {
  public DerivedKey {
    if (stage.isBlank() || !stage.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))) {
      throw new IllegalArgumentException("a stage is a lower-case word, got '" + stage + "'");
    }
  }

  /**
   * @param version the version of the code and tables that compute the stage
   * @param inputs all else that decides the result: digests of its inputs, names, dates, in order
   */
  public static DerivedKey of(String stage, String version, List<String> inputs) {
    StringBuilder all = new StringBuilder();
    all.append(stage).append('\n').append(version).append('\n');
    inputs.forEach(input -> all.append(input.length()).append(':').append(input).append('\n'));
    return new DerivedKey(stage, Digest.of(all.toString()));
  }

  @Override
  public String toString() {
    return stage + "/" + hash;
  }
}
