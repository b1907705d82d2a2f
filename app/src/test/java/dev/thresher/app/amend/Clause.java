package dev.thresher.app.amend;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A provision of an edition that can be amended: its number, its words, what hangs below it. */
final class Clause {
  private static final String NOWHERE = "";

  /** Its path without its parent's; the whole path where the parent's is no part of it. */
  String number;

  ProvisionKind kind;
  String marker;
  String words;
  final List<Clause> children = new ArrayList<>();

  /** Its path in the edition as it was; empty for what is new. */
  final String was;

  Clause(String number, ProvisionKind kind, String marker, String words, String was) {
    this.number = number;
    this.kind = kind;
    this.marker = marker;
    this.words = words;
    this.was = was;
  }

  /** A new paragraph with the marker and number that another one has. */
  static Clause at(Clause place, String words) {
    return new Clause(place.number, ProvisionKind.ITEM, place.marker, words, NOWHERE);
  }

  /** The provisions of a document below a root that is none. */
  static Clause rootOf(Document document) {
    Clause root = new Clause("", ProvisionKind.HEADING, "", "", "");
    List<Clause> made = new ArrayList<>();
    for (Provision each : document.outline().provisions()) {
      Clause parent = each.parent().isPresent() ? made.get(each.parentOrMinusOne()) : root;
      boolean isBelow = !parent.was.isEmpty() && each.path().startsWith(parent.was);
      String number = isBelow ? each.path().substring(parent.was.length()) : "/" + each.path();
      Clause clause = new Clause(number, each.kind(), "", "", each.path());
      clause.marker = document.text().quote(each.marker());
      clause.words = words(document, each);
      parent.children.add(clause);
      made.add(clause);
    }
    return root;
  }

  private static String words(Document document, Provision provision) {
    Span marker = provision.marker();
    String words =
        provision.own().stream()
            .map(own ->
                !marker.isEmpty() && own.contains(marker) ? new Span(marker.end(), own.end()) : own)
            .map(document.text()::quote)
            .collect(Collectors.joining("\n"));
    return words.isEmpty() || words.endsWith("\n") ? words : words + "\n";
  }

  /** Its path below a parent's. */
  String path(String ofParent) {
    return number.startsWith("/") ? number.substring(1) : ofParent + number;
  }

  boolean isNew() {
    return was.equals(NOWHERE);
  }

  /** An item with a number of its own that can be given another. */
  boolean isNumbered() {
    return kind == ProvisionKind.ITEM && Numbering.canCount(number);
  }

  /** This clause and all below it. */
  List<Clause> all() {
    List<Clause> all = new ArrayList<>();
    all.add(this);
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }

  /** Takes the number and the marker of another place. */
  void take(String newNumber, String newMarker) {
    number = newNumber;
    marker = newMarker;
  }
}
