package dev.thresher.app.cli;

import dev.thresher.corpus.text.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/**
 * The help in another language: each English sentence of a command has its counterpart in a table.
 * A sentence that has none stays English; a test demands that none is left so.
 */
final class HelpWords {
  /** {@code how many (default: 10)}: the value is put in before the sentence can be looked up. */
  private static final Pattern DEFAULT = Pattern.compile("(.*) \\(default: (.*)\\)");

  private final Map<String, String> words;

  private HelpWords(Map<String, String> words) {
    this.words = words;
  }

  /** The sentences of the help in Chinese. */
  static HelpWords chinese() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.of(HelpWords.class, "help.zh.tsv").rows()) {
      words.put(row.cells().getFirst(), row.cells().getLast());
    }
    return new HelpWords(words);
  }

  /** The sentence in this language, or itself where the table lacks it. */
  String of(String english) {
    Matcher withDefault = DEFAULT.matcher(english);
    if (!words.containsKey(english) && withDefault.matches()) {
      return of(withDefault.group(1)) + "（默认 " + of(withDefault.group(2)) + "）";
    }
    return words.getOrDefault(english, english);
  }

  /**
   * Puts a command and all below it into this language; an option that all have says itself in
   * both.
   */
  void translate(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    translate(spec.usageMessage());
    for (OptionSpec option : List.copyOf(spec.options())) {
      if (option.scopeType() == ScopeType.LOCAL) {
        spec.remove(option);
        spec.addOption(option.toBuilder().description(all(option)).build());
      }
    }
    for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
      spec.remove(parameter);
      spec.addPositional(parameter.toBuilder().description(all(parameter)).build());
    }
    command.getSubcommands().values().forEach(this::translate);
  }

  private void translate(UsageMessageSpec usage) {
    usage.description(all(usage.description()));
    usage.footer(all(usage.footer()));
    usage.synopsisHeading(of(usage.synopsisHeading()));
    usage.commandListHeading(of(usage.commandListHeading()));
    usage.exitCodeListHeading(of(usage.exitCodeListHeading()));
    usage.footerHeading(of(usage.footerHeading()));
    Map<String, String> codes = new LinkedHashMap<>();
    usage.exitCodeList().forEach((code, meaning) -> codes.put(code, of(meaning)));
    usage.exitCodeList(codes);
  }

  private String[] all(ArgSpec argument) {
    return all(argument.description());
  }

  private String[] all(String[] sentences) {
    return Arrays.stream(sentences).map(this::of).toArray(String[]::new);
  }
}
