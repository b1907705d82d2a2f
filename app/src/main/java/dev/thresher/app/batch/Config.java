package dev.thresher.app.batch;

import dev.thresher.app.job.Job;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.ReportWords;
import java.nio.file.Path;
import java.util.List;

/**
 * What an unattended run shall write.
 *
 * @param out the folder of the outputs
 * @param tasks in the order in which they are done
 */
public record Config(Path out, List<Task> tasks) {
  public Config {
    tasks = List.copyOf(tasks);
  }

  /**
   * One job and the forms in which its answer is wanted.
   *
   * @param name the outputs' names without their endings
   * @param words the language of the forms for the eye
   */
  public record Task(String name, Job job, List<Format> formats, ReportWords words) {
    public Task {
      formats = List.copyOf(formats);
    }

    String fileName(Format format) {
      return name + (format == Format.TEXT ? ".txt" : "." + format.code());
    }
  }
}
