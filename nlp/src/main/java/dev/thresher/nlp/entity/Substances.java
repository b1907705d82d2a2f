package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import java.util.regex.Pattern;

/** The word of a substance within the name of another one, which is not the substance itself. */
final class Substances {
  private static final int REACH = 40;

  /** {@code cupro-nickel}, {@code amine-cobalt (III) perchlorate}, {@code organo-arsenic}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:cupro|ferro|silico|organo|keto|para|ortho|cyclo|amin[eo]|azo|thio|nitro|butadiene|\\blead)-$|\\b(?:keto|bicyclic) $|\\p{L}{2}yl[ -]$|基$");

  /**
   * {@code hydrazine dinitrate}, {@code polyethylene glycol}, {@code lithium niobate}; the kiln for
   * a substance and the plant that makes it are goods: 稀土用焙烧窑, 重水生产设施.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^酯|^用[\\p{IsHan}&&[^于途量来以作户的]]{1,8}[炉窑槽机器]|^(?:生产|浓缩|分离|提纯|精炼|处理)(?:设施|设备|装置|工厂)|^的(?:氧化物|氢化物|氯化物|氟化物|卤化物|硫化物|碳化物|氮化物|盐类?|化合物)|^[ -](?:(?:mono|di|tri|tetra|penta|hexa|per|hypo|hydrogen ?)?"
              + "(?:nitrate|chlorate|chloride|fluoride|bromide|iodide|oxide|sulfate|sulphate|phosphate|carbonate"
              + "|acetate|oxalate|niobate|titanate|titanyl|zirconate|tantalate|amide|azide|cyanide|nitrite|phosphite"
              + "|sulfide|sulphide|carbide|nitride|hydride|hydroxide|thiocyanate|subhydride|aluminide)s?|glycols?|black|esters?|masers?"
              + "|functions?|triazines?|copies|silver|cadmium|graphite|[Oo]n-[Ii]nsulator|acid esters?|equivalen\\p{L}+)\\b|^-Cadmium\\b"
              + "|^/\\p{L}+-isotope\\b|^(?: \\([A-Za-z0-9]{1,8}\\))? \"(?:lasers?|matrix|fibrous|alloys?|superalloys?)\\b");

  /** {@code nitrides of silicon or boron}, {@code chlorates - of sodium}: the compound is meant. */
  private static final Pattern COMPOUND_OF =
      Pattern.compile(
          "(?i)(?:\\b(?:\\p{L}*(?:ox|hydr|chlor|fluor|brom|iod|sulf|sulph|nitr|carb|bor|silic|phosph|arsen|selen|tellur|halogen)ides?"
              + "|\\p{L}{3,}(?:chlor|sulf|sulph|nitr|phosph|carbon|bor|silic|titan|niob|chrom|acet|oxal)[ai]tes?"
              + "|alkyls?|aryls?|esters?|salts?|chelates?))(?: \\([^)]{1,40}\\))?,? ?[-–—]? of (?:(?:the )?\\p{L}+(?:, or |, and |, | or | and )){0,8}$");

  private static final int FAR = 160;

  private Substances() {}

  /** The numbers and letters before a name, which are of it: 2,4,6-trinitrotoluene. */
  private static final Pattern LOCANTS =
      Pattern.compile(
          "(?<![\\w,.-])(?:\\d{1,2}'?(?:,\\d{1,2}'?){0,6}|[NOS](?:,[NOS]'?){0,3}|sym|tert|alpha|beta|gamma|[αβγ])-$");

  static Span withLocants(String view, Span span) {
    int from = Math.max(0, span.start() - REACH);
    var locants = LOCANTS.matcher(view.substring(from, span.start()));
    return locants.find() ? new Span(from + locants.start(), span.end()) : span;
  }

  static boolean isPart(String view, Span span) {
    String before = view.substring(Math.max(0, span.start() - REACH), span.start());
    String behind = view.substring(span.end(), Math.min(view.length(), span.end() + REACH));
    String farther = view.substring(Math.max(0, span.start() - FAR), span.start());
    return COMPOUND_OF.matcher(farther).find()
        || BEFORE.matcher(before).find()
        || BEHIND.matcher(behind).find();
  }
}
