package dev.thresher.track.law;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.track.EditionBuilder;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a generated list, which amendments may change: words, numbers, children. */
final class Paragraph {
  /** {@code exceeding 25 kg}: comparator before or behind, number, unit. */
  static final class Bound {
    final String lead;
    final String unit;
    final String tail;
    String number;

    Bound(String lead, String number, String unit, String tail) {
      this.lead = lead;
      this.number = number;
      this.unit = unit;
      this.tail = tail;
    }

    String quote() {
      return (lead + " " + number + " " + unit + " " + tail).strip();
    }

    Bound copy() {
      return new Bound(lead, number, unit, tail);
    }
  }

  String subject;
  final List<Bound> bounds = new ArrayList<>();
  final List<String> properties = new ArrayList<>();
  final List<Paragraph> children = new ArrayList<>();
  boolean isReserved;

  Paragraph(String subject) {
    this.subject = subject;
  }

  Paragraph copy() {
    Paragraph copy = new Paragraph(subject);
    bounds.forEach(bound -> copy.bounds.add(bound.copy()));
    copy.properties.addAll(properties);
    children.forEach(child -> copy.children.add(child.copy()));
    copy.isReserved = isReserved;
    return copy;
  }

  String words() {
    if (isReserved) {
      return "[Reserved]";
    }
    StringBuilder words = new StringBuilder(subject);
    for (int i = 0; i < bounds.size(); i++) {
      words.append(i == 0 ? ", having a " : " and a ");
      words.append(properties.get(i)).append(' ').append(bounds.get(i).quote());
    }
    return words.append(children.isEmpty() ? ";" : ", as follows:").toString();
  }

  /** This paragraph and all below it. */
  List<Paragraph> all() {
    List<Paragraph> all = new ArrayList<>();
    all.add(this);
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }

  /** The children of {@code root} as the entries of an edition. */
  static ControlList edition(Paragraph root, String date) {
    EditionBuilder builder = EditionBuilder.on(date);
    for (int i = 0; i < root.children.size(); i++) {
      write(root.children.get(i), "9Z" + (900 + i), 0, builder);
    }
    return builder.build();
  }

  private static void write(Paragraph paragraph, String path, int depth, EditionBuilder builder) {
    builder.with(path, paragraph.words());
    for (int i = 0; i < paragraph.children.size(); i++) {
      String step = depth % 2 == 0 ? letters(i) : String.valueOf(i + 1);
      write(paragraph.children.get(i), path + "." + step, depth + 1, builder);
    }
  }

  private static String letters(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : Character.toString('a' + index / 26 - 1) + last;
  }
}
