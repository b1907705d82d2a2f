package dev.thresher.track.certificate;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.certificate.Certificate.Witness;
import dev.thresher.track.parameter.Sameness;
import java.util.List;
import java.util.stream.Collectors;

/** What one edition says of a code: its provisions, and the licence rows of its entry. */
record Testimony(EditionView view, Designator code, List<Leaf> provisions, List<Leaf> licence) {
  static Testimony of(EditionView view, Designator code) {
    List<Leaf> provisions =
        view.leaves().stream()
            .filter(leaf -> code.covers(leaf.provision().designator()) && !isLicence(leaf))
            .toList();
    String entry = code.isRoot() ? "" : code.steps().getFirst();
    List<Leaf> licence =
        view.leaves().stream()
            .filter(leaf -> leaf.entry().equals(entry) && isLicence(leaf))
            .toList();
    return new Testimony(view, code, provisions, licence);
  }

  private static boolean isLicence(Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.LICENCE_ROW;
  }

  Witness witness() {
    return new Witness(view.edition(), !provisions.isEmpty(), Digest.of(characters()));
  }

  private String characters() {
    return provisions.stream()
        .map(leaf -> view.document().wording(leaf.provision()))
        .collect(Collectors.joining("\n"));
  }

  private static String words(List<Leaf> leaves) {
    return leaves.stream().map(Leaf::words).collect(Collectors.joining("\n"));
  }

  private List<Parameter> thresholds() {
    return provisions.stream().flatMap(leaf -> leaf.thresholds().stream()).toList();
  }

  Finding compare(Testimony later, Level level) {
    boolean isHeld =
        level == Level.LICENCE
            ? !licence.isEmpty() && !later.licence.isEmpty()
            : !provisions.isEmpty() || !later.provisions.isEmpty();
    if (!isHeld) {
      return Finding.NOT_IN_SOURCE;
    }
    boolean isSame =
        switch (level) {
          case CHARACTERS -> characters().equals(later.characters());
          case TEXT -> words(provisions).equals(words(later.provisions));
          case PARAMETERS ->
              provisions.isEmpty() == later.provisions.isEmpty()
                  && Sameness.areSameSet(thresholds(), later.thresholds());
          case LICENCE -> words(licence).equals(words(later.licence));
        };
    return isSame ? Finding.SAME : Finding.CHANGED;
  }
}
