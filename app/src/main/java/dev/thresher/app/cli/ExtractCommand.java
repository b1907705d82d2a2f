package dev.thresher.app.cli;

import dev.thresher.app.pipeline.FolderFiles;
import dev.thresher.app.pipeline.PassageReader;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.pipeline.Words;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.PassageWriter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.nlp.entity.SentenceCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thresher extract}: what texts and files say, without a store. */
@Command(
    name = "extract",
    description = ExtractCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:some line or file could not be read and is named; the others were"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher extract --lang auto texts.jsonl > parameters.jsonl",
      "  thresher extract list.pdf --format csv",
      "  echo '{\"id\":\"1\",\"text\":\"exceeding 350 Wh/kg\"}' | thresher extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  static final String SUMMARY = "Extract parameters, dates and names from texts or files.";
  private static final int SENTENCES = 1 << 16;

  private static final List<Format> STREAMS =
      List.of(Format.TEXT, Format.CSV, Format.JSON, Format.JSONL);

  private final Terminal terminal;
  @Mixin private final OutOption out = new OutOption();
  private boolean hasFailed;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "JSON Lines with id and text, or with eccn; any other file; a folder for all in it; - for input")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "auto",
      description = "en, zh, ja or auto; a line's own lang wins (default: ${DEFAULT-VALUE})")
  private String lang = "auto";

  @Option(names = "--no-names", description = "no language model: names by tables and forms only")
  private boolean isWithoutModels;

  @Option(names = "--ocr", description = "recognise PDF pages that are pictures, by Tesseract")
  private boolean isWithScans;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl, json, csv or text (default: ${DEFAULT-VALUE})")
  private Format format = Format.JSONL;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!lang.equals("auto") && Language.ofCode(lang).isEmpty()) {
      throw new WrongUsageException("--lang is en, zh, ja, fr, ko or auto, not '" + lang + "'");
    }
    if (!STREAMS.contains(format)) {
      throw new WrongUsageException(
          "extract writes line by line, as jsonl, json, csv or text, not as " + format);
    }
    out.write(terminal, this::extract);
    return hasFailed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void extract(Consumer<String> sink) {
    PassageWriter writer = new PassageWriter(format, sink);
    Words words =
        isWithoutModels
            ? Words.withoutModels()
            : Words.withNames(SentenceCache.inMemory(SENTENCES));
    PassageReader reader =
        new PassageReader(words, Language.ofCode(lang), writer::write, this::report);
    if (isWithScans) {
      reader.recogniseScans();
    }
    files.stream().flatMap(this::within).forEach(file -> extract(file, reader));
    writer.end();
  }

  /** The file itself, or the files of a folder and of its folders, by name. */
  private Stream<String> within(String file) {
    try {
      return file.equals("-")
          ? Stream.of(file)
          : FolderFiles.of(Path.of(file)).stream().map(Path::toString);
    } catch (UnusableInputException e) {
      hasFailed = true;
      terminal.note("error: " + e.getMessage());
      return Stream.empty();
    }
  }

  private void extract(String file, PassageReader reader) {
    try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file))) {
      reader.read(file, in);
    } catch (NoSuchFileException e) {
      report(error(file, "there is no such file", "check the path"));
    } catch (IOException e) {
      report(error(file, "cannot be read: " + e.getMessage(), "check its rights"));
    }
  }

  private static Diagnostic error(String file, String message, String remedy) {
    return new Diagnostic(Diagnostic.Severity.ERROR, file, "", message, remedy);
  }

  private void report(Diagnostic problem) {
    boolean isError = problem.severity() == Diagnostic.Severity.ERROR;
    hasFailed |= isError;
    terminal.note((isError ? "error: " : "warning: ") + problem);
  }
}
