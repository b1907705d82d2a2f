package dev.thresher.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void aCellSeesWhatAnEarlierOneDeclared() {
    try (Session session = Session.open()) {
      assertThat(session.run("int editions = 9;")).isEmpty();
      assertThat(session.run("editions - 1")).containsExactly(new Output.Value("8"));
    }
  }

  @Test
  void whatIsPrintedStandsBeforeTheValue() {
    try (Session session = Session.open()) {
      assertThat(session.run("System.out.println(\"能量密度\"); 350"))
          .containsExactly(new Output.Printed("能量密度\n"), new Output.Value("350"));
    }
  }

  @Test
  void aFaultEndsTheCellAndSaysWhatItIs() {
    try (Session session = Session.open()) {
      List<Output> outputs = session.run("List.of(1).get(7); System.out.println(\"not reached\");");
      assertThat(outputs).hasSize(1);
      assertThat(((Output.Fault) outputs.getFirst()).name()).contains("IndexOutOfBounds");
    }
  }

  @Test
  void aCellThatDoesNotCompileSaysWhy() {
    try (Session session = Session.open()) {
      List<Output> outputs = session.run("threshold + 1");
      assertThat(((Output.Fault) outputs.getFirst()).message()).contains("threshold");
    }
  }

  @Test
  void aChartIsAPicture() {
    try (Session session = Session.open()) {
      List<Output> outputs =
          session.run(
              "show(Charts.bars(\"changes\", \"edition\", \"count\", Map.of(\"relaxed\", Map.of(\"2023\", 3))));");
      assertThat(outputs).hasSize(1);
      assertThat(((Output.Displayed) outputs.getFirst()).forms().get("image/png"))
          .startsWith("iVBOR");
    }
  }
}
