package dev.thresher.nlp.evaluate.peer;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** A yardstick as a program: Stanford CoreNLP tokenises, splits and tags a text, line by line. */
public final class CoreNlpTagging {
  private CoreNlpTagging() {}

  /** Takes the file; prints nothing. */
  public static void main(String[] args) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    long tokens = 0;
    for (String line : lines) {
      tokens += pipeline.processToCoreDocument(line).tokens().size();
    }
    if (tokens == 0) {
      throw new IOException(args[0] + " holds no word");
    }
  }
}
