package dev.thresher.corpus.store;

import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Dates and named things as lines: their number, then an array each. */
final class MentionLines {
  private MentionLines() {}

  static final class Output {
    private final LineWriter out;
    private final EvidenceLines quotations;

    Output(LineWriter out, EvidenceLines quotations) {
      this.out = out;
      this.quotations = quotations;
    }

    void dates(List<DateMention> dates) {
      out.number(dates.size());
      dates.forEach(this::write);
    }

    void entities(List<EntityMention> entities) {
      out.number(entities.size());
      entities.forEach(this::write);
    }

    void write(DateMention date) {
      out.array().text(date.provision());
      quotations.write(out, date.evidence());
      out.text(date.role().name()).text(date.value()).text(date.valueEnd()).text(date.anchor());
      out.endArray();
    }

    void write(EntityMention entity) {
      out.array().text(entity.provision());
      quotations.write(out, entity.evidence());
      out.text(entity.type().name()).text(entity.id()).text(entity.source()).endArray();
    }
  }

  static final class Input {
    private final LineReader in;
    private final EvidenceLines quotations;

    Input(LineReader in, EvidenceLines quotations) {
      this.in = in;
      this.quotations = quotations;
    }

    List<DateMention> dates() {
      return lines(this::date);
    }

    List<EntityMention> entities() {
      return lines(this::entity);
    }

    private <T> List<T> lines(Supplier<T> line) {
      int count = in.number();
      List<T> read = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        in.array();
        read.add(line.get());
        in.endArray();
      }
      return read;
    }

    private DateMention date() {
      String provision = in.text();
      Evidence evidence = quotations.read(in);
      DateRole role = DateRole.valueOf(in.text());
      return new DateMention(
          provision,
          in.optionalText().map(LocalDate::parse),
          in.optionalText().map(LocalDate::parse),
          role,
          in.optionalText(),
          evidence);
    }

    private EntityMention entity() {
      String provision = in.text();
      Evidence evidence = quotations.read(in);
      return new EntityMention(
          provision, EntityType.valueOf(in.text()), in.optionalText(), in.text(), evidence);
    }
  }
}
