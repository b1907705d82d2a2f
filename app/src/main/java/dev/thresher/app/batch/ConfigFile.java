package dev.thresher.app.batch;

import dev.thresher.app.job.CertificateJob;
import dev.thresher.app.job.ChangeCondition;
import dev.thresher.app.job.ChangesJob;
import dev.thresher.app.job.CompareJob;
import dev.thresher.app.job.HistoryJob;
import dev.thresher.app.job.Job;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.ReportWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a configuration; {@code docs/report-example.yaml} shows every key. */
public final class ConfigFile {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+");

  private ConfigFile() {}

  /** Paths in it are relative to the file. */
  public static Config read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Entry root = new Entry(name, MAPPER.readTree(Files.readString(file)));
      Path out = file.toAbsolutePath().resolveSibling(root.required("out")).normalize();
      List<Config.Task> tasks = new ArrayList<>();
      Set<String> names = new HashSet<>();
      for (Entry entry : root.entries("tasks")) {
        Config.Task task = task(entry);
        if (!names.add(task.name())) {
          throw new ConfigException(entry.place(), "the name '" + task.name() + "' is taken");
        }
        tasks.add(task);
      }
      root.finish();
      return new Config(out, tasks);
    } catch (JacksonException e) {
      throw new ConfigException(name, "is no YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new ConfigException(
          file.toString(), "cannot be read: check the path and the rights", e);
    }
  }

  private static Config.Task task(Entry entry) {
    String name = entry.required("name");
    if (!NAME.matcher(name).matches() || name.startsWith(".")) {
      throw new ConfigException(entry.place(), "a name is letters, digits, '-', '_' and '.'");
    }
    List<Format> formats =
        entry.texts("formats").stream().map(code -> format(entry, code)).toList();
    if (formats.isEmpty()) {
      throw new ConfigException(entry.place(), "'formats' is missing, such as [csv, html]");
    }
    ReportWords words = language(entry);
    Job job = job(entry);
    entry.finish();
    boolean isDrawn = job instanceof HistoryJob;
    if (formats.contains(Format.SVG) && !isDrawn) {
      throw new ConfigException(entry.place(), "only a history is drawn as svg");
    }
    return new Config.Task(name, job, formats, words);
  }

  private static ReportWords language(Entry entry) {
    return switch (entry.text("language").orElse("en")) {
      case "en" -> ReportWords.plain();
      case "zh" -> ReportWords.chinese();
      default -> throw new ConfigException(entry.place() + ".language", "is en or zh");
    };
  }

  private static Format format(Entry entry, String code) {
    return Format.ofCode(code)
        .orElseThrow(() ->
            new ConfigException(
                entry.place(),
                "there is no format '" + code + "'; there are " + List.of(Format.values())));
  }

  private static Job job(Entry task) {
    if (task.has("changes")) {
      return changes(task.entry("changes"));
    }
    if (task.has("history")) {
      return history(task.entry("history"));
    }
    if (task.has("unchanged")) {
      return certificate(task.entry("unchanged"));
    }
    if (task.has("compare")) {
      return compare(task.entry("compare"));
    }
    throw new ConfigException(
        task.place(), "what to do is missing: changes, history, unchanged or compare");
  }

  private static Job changes(Entry entry) {
    ChangeCondition condition =
        new ChangeCondition(
            entry.texts("code"),
            entry.texts("kind"),
            entry.texts("direction"),
            entry.text("property"),
            entry.text("unit"));
    Job job =
        new ChangesJob(
            entry.required("list"),
            entry.text("from"),
            entry.text("to"),
            entry.flag("steps"),
            condition);
    entry.finish();
    return job;
  }

  private static Job history(Entry entry) {
    Job job = new HistoryJob(entry.required("code"), entry.text("list"));
    entry.finish();
    return job;
  }

  private static Job certificate(Entry entry) {
    Optional<String> list = entry.text("list");
    Job job =
        new CertificateJob(entry.required("code"), list, entry.text("from"), entry.text("to"));
    entry.finish();
    return job;
  }

  private static Job compare(Entry entry) {
    Job job = new CompareJob(entry.required("left"), entry.required("right"));
    entry.finish();
    return job;
  }
}
