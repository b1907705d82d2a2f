package dev.thresher.index.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Questions of another kind than words, such as the name of a party or the code of a provision, and
 * what was judged to answer them.
 *
 * @param grades 2 is the answer, 1 touches it, by the id of the question
 */
public record JudgedQuestions(List<Question> questions, Map<String, Map<Place, Integer>> grades) {
  /**
   * One question.
   *
   * @param list the list that it is about; empty for none
   */
  public record Question(String id, String list, String asked) {}

  public JudgedQuestions {
    questions = List.copyOf(questions);
    grades = Map.copyOf(grades);
  }

  /** Reads the two files of the gold set. */
  public static JudgedQuestions read(Path needs, Path judgements) throws IOException {
    Map<String, Map<Place, Integer>> grades = new HashMap<>();
    for (Map<String, String> line : GoldLines.lines(judgements)) {
      grades
          .computeIfAbsent(GoldLines.cell(line, "need"), id -> new HashMap<>())
          .put(
              new Place(GoldLines.cell(line, "list"), GoldLines.cell(line, "path")),
              Integer.parseInt(GoldLines.cell(line, "grade")));
    }
    return new JudgedQuestions(questions(needs), grades);
  }

  /** What is asked, in order of the file. */
  public static List<Question> questions(Path needs) throws IOException {
    List<Question> questions = new ArrayList<>();
    for (Map<String, String> line : GoldLines.lines(needs)) {
      questions.add(
          new Question(
              GoldLines.cell(line, "id"),
              line.getOrDefault("list", ""),
              GoldLines.cell(line, "query")));
    }
    return questions;
  }

  /** The mean over the questions that have an answer. */
  public RetrievalScore score(
      String group, String system, Function<Question, List<Place>> ranking) {
    List<Measures> measures =
        questions.stream()
            .filter(question -> grades.containsKey(question.id()))
            .map(question ->
                Measures.of(
                    ranking.apply(question).stream().distinct().toList(),
                    Objects.requireNonNull(grades.get(question.id()), question.id())))
            .toList();
    return new RetrievalScore(group, system, measures.size(), Measures.mean(measures));
  }
}
