package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import java.util.function.BiConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error while editions are read; a line before it where that is no terminal. */
final class TerminalProgress implements Corpus.Progress {
  private final Terminal terminal;
  private final String task;

  TerminalProgress(Terminal terminal, String task) {
    this.terminal = terminal;
    this.task = task;
  }

  @Override
  public <A, B> BiConsumer<A, B> over(int total, BiConsumer<A, B> results) {
    if (total == 0) {
      return results;
    }
    if (!terminal.hasProgressBar()) {
      terminal.note(terminal.words().note(task) + ": " + total + " to do");
      return results;
    }
    ProgressBar bar = bar(total);
    return (subject, result) -> {
      results.accept(subject, result);
      bar.step();
      if (bar.getCurrent() == total) {
        bar.close();
      }
    };
  }

  private ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName(terminal.words().note(task))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
        .build();
  }
}
