package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import java.util.regex.Pattern;

/** The word of a substance within the name of another one, which is not the substance itself. */
final class Substances {
  private static final int REACH = 40;

  /** {@code cupro-nickel}, {@code amine-cobalt (III) perchlorate}, {@code organo-arsenic}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:cupro|ferro|silico|organo|keto|para|ortho|cyclo|amin[eo]|azo|thio|nitro|butadiene|\\blead)-$|\\p{L}{2}yl[ -]$");

  /** {@code hydrazine dinitrate}, {@code polyethylene glycol}, {@code lithium niobate}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[ -](?:(?:mono|di|tri|tetra|penta|hexa|per|hypo|hydrogen ?)?"
              + "(?:nitrate|chlorate|chloride|fluoride|bromide|iodide|oxide|sulfate|sulphate|phosphate|carbonate"
              + "|acetate|oxalate|niobate|titanate|titanyl|zirconate|tantalate|amide|azide|cyanide|nitrite|phosphite"
              + "|sulfide|sulphide|carbide|nitride|hydride|hydroxide)s?|glycols?|black)\\b");

  private Substances() {}

  static boolean isPart(String view, Span span) {
    String before = view.substring(Math.max(0, span.start() - REACH), span.start());
    String behind = view.substring(span.end(), Math.min(view.length(), span.end() + REACH));
    return BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
  }
}
