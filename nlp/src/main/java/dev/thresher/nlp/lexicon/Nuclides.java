package dev.thresher.nlp.lexicon;

import java.util.Set;
import java.util.regex.Pattern;

/** Isotopes by their symbol: Nb 93m, Cf 252, (I 125). Their number is a name. */
final class Nuclides {
  private static final Set<String> SYMBOLS =
      Set.of(
          ("Ac Ag Al Ar Au Ba Bi Bk Br Ca Cd Ce Cf Cl Cm Co Cr Cs Cu Dy Er Es Eu Fe Fm Fr Ga Gd Ge Hf Hg"
                  + " Ho Ir Kr La Li Lu Mg Mn Mo Na Nb Nd Ne Ni Np Os Pa Pb Pd Pm Po Pr Pt Pu Ra Rb Re Rh"
                  + " Rn Ru Sb Sc Se Si Sm Sn Sr Ta Tb Tc Te Th Ti Tl Tm Xe Yb Zn Zr Am")
              .split(" "));

  /** Example: {@code I} in "(I 125)". */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

  private static final int LONGEST_NUMBER = 3;

  private Nuclides() {}

  /** Behind the symbol and mass number that begin at {@code from}; {@code from} for none. */
  static int end(CharSequence text, int from) {
    int letters = Tokens.letters(text, from);
    int number = from + letters + 1;
    boolean isApart = number < text.length() && text.charAt(from + letters) == ' ';
    int digits = isApart ? Tokens.digits(text, number) : 0;
    if (digits == 0 || digits > LONGEST_NUMBER) {
      return from;
    }
    int end = number + digits;
    end = end < text.length() && text.charAt(end) == 'm' ? end + 1 : end;
    String symbol = text.subSequence(from, from + letters).toString();
    boolean isBracketed =
        from > 0 && text.charAt(from - 1) == '(' && end < text.length() && text.charAt(end) == ')';
    boolean isKnown =
        isBracketed ? SYMBOL.matcher(symbol).matches() : SYMBOLS.contains(symbol) && digits > 1;
    return isKnown && closes(text, end) ? end : from;
  }

  private static boolean closes(CharSequence text, int end) {
    return end >= text.length() || ") ,;.]".indexOf(text.charAt(end)) >= 0;
  }
}
