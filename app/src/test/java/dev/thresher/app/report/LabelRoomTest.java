package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.LabelRoom.Foot;
import org.junit.jupiter.api.Test;

class LabelRoomTest {
  private static final int NARROW = 40;

  @Test
  void aValueStandsAboveItsPoint() {
    LabelRoom room = new LabelRoom(0, 0, 400, 200);
    room.point(100, 100);
    Foot foot = room.take(100, 100, NARROW);
    assertThat(foot.x()).isEqualTo(100);
    assertThat(foot.y()).isLessThan(100);
  }

  @Test
  void valuesOfNeighboursStandApart() {
    LabelRoom room = new LabelRoom(0, 0, 400, 200);
    room.point(100, 100);
    room.point(120, 96);
    Foot first = room.take(100, 100, NARROW);
    Foot second = room.take(120, 96, NARROW);
    boolean areApart =
        Math.abs(first.y() - second.y()) >= 14 || Math.abs(first.x() - second.x()) >= NARROW;
    assertThat(areApart).isTrue();
  }

  @Test
  void aValueKeepsOffALineThatFallsFromItsPoint() {
    LabelRoom room = new LabelRoom(0, 0, 400, 200);
    room.point(100, 100);
    room.line(100, 100, 180, 20);
    room.line(40, 60, 100, 100);
    Foot foot = room.take(100, 100, NARROW);
    assertThat(foot.y()).isGreaterThan(100);
  }

  @Test
  void nothingIsWrittenOutsideTheDrawing() {
    LabelRoom room = new LabelRoom(0, 0, 400, 200);
    Foot foot = room.take(398, 4, NARROW);
    assertThat(foot.x()).isLessThanOrEqualTo(380);
    assertThat(foot.y()).isGreaterThanOrEqualTo(11);
  }

  @Test
  void wordsWiderThanTheRoomBeginAtItsEdge() {
    LabelRoom room = new LabelRoom(0, 0, 400, 200);
    assertThat(room.take(100, 100, "9".repeat(120)).x()).isPositive();
  }
}
