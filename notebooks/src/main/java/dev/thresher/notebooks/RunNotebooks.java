package dev.thresher.notebooks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs notebooks from first to last cell and writes their outputs into them; with {@code --check}
 * nothing is written, and a notebook whose words would differ from those that are kept is a
 * finding.
 */
public final class RunNotebooks {
  private final PrintStream out;
  private final boolean isCheck;
  private int faults;

  private RunNotebooks(PrintStream out, boolean isCheck) {
    this.out = out;
    this.isCheck = isCheck;
  }

  /** Exit code 0: all ran (and agreed); 1: a cell failed, or an output differs. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    List<String> words = List.of(args);
    RunNotebooks run = new RunNotebooks(System.out, words.contains("--check"));
    words.stream().filter(word -> !word.startsWith("--")).map(Path::of).forEach(run::run);
    System.exit(run.faults == 0 ? 0 : 1);
  }

  private void run(Path file) {
    Notebook notebook = Notebook.read(file);
    List<Notebook.CodeCell> cells = notebook.codeCells();
    List<String> before = cells.stream().map(Notebook.CodeCell::words).toList();
    out.println(file.getFileName() + ": " + cells.size() + " cells");
    for (Output.Fault fault : faults(notebook)) {
      faults++;
      out.println(file.getFileName() + ": " + fault.name() + ": " + fault.message());
    }
    if (!isCheck) {
      notebook.write(file);
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      compare(file, i + 1, before.get(i), cells.get(i).words());
    }
  }

  /** Runs all cells, puts their outputs into the notebook, and gives what went wrong. */
  static List<Output.Fault> faults(Notebook notebook) {
    List<Output.Fault> faults = new ArrayList<>();
    try (Session session = Session.open()) {
      int count = 0;
      for (Notebook.CodeCell cell : notebook.codeCells()) {
        List<Output> outputs = session.run(cell.source());
        cell.replaceOutputs(++count, outputs);
        for (Output output : outputs) {
          if (output instanceof Output.Fault fault) {
            faults.add(fault);
          }
        }
      }
    }
    return faults;
  }

  private void compare(Path file, int count, String before, String now) {
    if (!before.equals(now)) {
      faults++;
      out.println(
          file.getFileName()
              + ": cell "
              + count
              + " gives something else than is kept; run notebooks/run"
              + " and look at the difference\n--- kept\n"
              + before
              + "--- now\n"
              + now);
    }
  }
}
