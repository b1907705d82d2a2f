package dev.thresher.notebooks.kernel;

import dev.thresher.notebooks.NotebookException;
import dev.thresher.notebooks.Output;
import dev.thresher.notebooks.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/** A Jupyter kernel whose cells run in a {@link Session}. */
public final class ThresherKernel extends BaseKernel {
  private final Session session = Session.open();

  private ThresherKernel() {
    super(
        "Thresher",
        "1",
        new LanguageInfo.Builder("Java")
            .version(String.valueOf(Runtime.version().feature()))
            .mimetype("text/x-java")
            .fileExtension(".java")
            .pygments("java")
            .codemirror("text/x-java")
            .build(),
        List.of(),
        new HistoryManager() {},
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        new MagicParser("(?!)", "(?!)", new MagicTranspiler()),
        new MagicsRegistry(),
        false,
        new StringStyler.Builder().build());
  }

  /**
   * Serves one notebook until Jupyter ends it.
   *
   * @param args the connection file that Jupyter wrote
   */
  public static void main(String[] args)
      throws IOException, java.security.GeneralSecurityException {
    KernelConnectionProperties properties =
        KernelConnectionProperties.parse(Files.readString(Path.of(args[0])));
    JupyterConnection connection = new JupyterConnection(properties);
    ThresherKernel kernel = new ThresherKernel();
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
  }

  @Override
  public Object evalRaw(String cell) {
    DisplayData value = new DisplayData("");
    boolean hasValue = false;
    for (Output output : session.run(cell)) {
      switch (output) {
        case Output.Printed(String text) -> getIO().out.print(text);
        case Output.Displayed(Map<String, String> forms) -> display(data(forms));
        case Output.Value(String text) -> {
          value = new DisplayData(text);
          hasValue = true;
        }
        case Output.Fault(String name, String message) ->
            throw new NotebookException(name + ": " + message);
      }
    }
    return hasValue ? value : DisplayData.EMPTY;
  }

  private static DisplayData data(Map<String, String> forms) {
    DisplayData data = new DisplayData();
    forms.forEach(data::putData);
    return data;
  }

  @Override
  public DisplayData eval(String cell) {
    Object value = evalRaw(cell);
    return value instanceof DisplayData data ? data : DisplayData.EMPTY;
  }

  @Override
  public DisplayData inspect(String cell, int cursor, boolean isDetailed) {
    return DisplayData.EMPTY;
  }

  @Override
  public ReplacementOptions complete(String cell, int cursor) {
    int[] anchor = {cursor};
    List<String> suggestions = session.suggestions(cell, cursor, anchor);
    return new ReplacementOptions(suggestions, anchor[0], cursor);
  }

  @Override
  public String isComplete(String cell) {
    Completeness completeness = session.completeness(cell);
    return switch (completeness) {
      case COMPLETE, CONSIDERED_INCOMPLETE, EMPTY, COMPLETE_WITH_SEMI -> IS_COMPLETE_YES;
      case DEFINITELY_INCOMPLETE -> IS_COMPLETE_MAYBE;
      case UNKNOWN -> IS_COMPLETE_BAD;
    };
  }

  @Override
  public void onShutdown(boolean isRestarting) {
    session.close();
  }
}
