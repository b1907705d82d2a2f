package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the aliases out of the words behind an introduction. */
final class AliasWords {
  /** Aliases, and what stands behind them: the address, or nothing. */
  record Found(List<PartyDraft.Alias> aliases, Slice rest) {}

  private static final Pattern LIST_SEPARATOR =
      Pattern.compile(";\\s*(?:and\\b)?|\\s+and\\s+(?=—)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(";['’”]?\\s*(?:and\\s+(?=\\p{Lu}))?(?=\\p{L})|;\\s+(?=[“‘'\"])|;\\s*(?=\\()");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final String EDGES = " \n\u00a0—–-,;:";

  private AliasWords() {}

  /** The names of one line of a list: {@code —Atlantis Works (f.k.a., Mill Works); and}. */
  static List<PartyDraft.Alias> ofLine(Slice line, PartyAlias.Kind kind) {
    List<PartyDraft.Alias> aliases = new ArrayList<>();
    for (Slice words : trim(line).split(BETWEEN_NAMES)) {
      if (words.text().charAt(words.start()) != '(') {
        aliases.addAll(ofName(words, kind));
      }
    }
    return withoutEmpty(aliases);
  }

  private static List<PartyDraft.Alias> ofName(Slice line, PartyAlias.Kind kind) {
    Slice words = trim(line);
    Optional<Introduction> nested = Introduction.in(words).filter(found -> !found.isList());
    if (nested.isEmpty()) {
      return List.of(PartyDraft.Alias.of(kind, words));
    }
    Slice mark = nested.get().words();
    Slice before = words.until(mark.start()).strip(EDGES + "(");
    List<PartyDraft.Alias> aliases = new ArrayList<>(List.of(PartyDraft.Alias.of(kind, before)));
    boolean inBrackets = mark.words().indexOf('(') >= 0;
    Slice behind = words.from(mark.end());
    Slice inside = inBrackets ? behind.stripEnd(" ).;,") : behind;
    for (PartyDraft.Alias alias : ofName(inside, nested.get().kind())) {
      aliases.add(new PartyDraft.Alias(alias.kind(), alias.name(), !before.isEmpty()));
    }
    return aliases;
  }

  /** The words behind "a.k.a.," in a line: names with commas between, then an address. */
  static Found inLine(Slice words, Introduction introduction) {
    if (introduction.words().words().indexOf('(') >= 0) {
      return inBrackets(words, introduction.kind());
    }
    if (introduction.isList()) {
      return listInLine(words, introduction);
    }
    List<PartyDraft.Alias> aliases = new ArrayList<>();
    Slice rest = words;
    PartyAlias.Kind kind = introduction.kind();
    for (Optional<Introduction> next = Introduction.in(rest);
        next.isPresent();
        next = Introduction.in(rest)) {
      aliases.add(PartyDraft.Alias.of(kind, trim(rest.until(next.get().words().start()))));
      kind = next.get().kind();
      rest = rest.from(next.get().words().end());
    }
    return behindCommas(rest, kind, aliases);
  }

  /** "(a.k.a., A; f.k.a., B), 4 Mill Road". */
  private static Found inBrackets(Slice words, PartyAlias.Kind first) {
    int close = closing(words);
    List<PartyDraft.Alias> aliases = new ArrayList<>();
    PartyAlias.Kind kind = first;
    Slice inside = words.until(close);
    boolean several = inside.words().indexOf(';') >= 0 || Introduction.in(inside).isPresent();
    for (Optional<Introduction> next = Introduction.in(inside);
        next.isPresent();
        next = Introduction.in(inside)) {
      aliases.addAll(ofLine(inside.until(next.get().words().start()), kind));
      kind = next.get().kind();
      inside = inside.from(next.get().words().end());
    }
    for (Slice name : several ? List.of(inside) : names(inside)) {
      aliases.addAll(ofLine(name, kind));
    }
    Slice rest = words.from(Math.min(close + 1, words.end()));
    return new Found(withoutEmpty(aliases), rest.strip(EDGES));
  }

  private static List<Slice> names(Slice words) {
    List<Slice> names = new ArrayList<>();
    Slice rest = words;
    while (!rest.isEmpty()) {
      NameEnd.Parted parted = NameEnd.partOfSeveral(rest);
      names.addAll(persons(parted.name()));
      rest = parted.rest();
    }
    return names;
  }

  /** "Mark Atlas and Karim Atlas" are two; "Studies and Research Center" is one. */
  private static List<Slice> persons(Slice words) {
    return words.has(RowWords.BODY) ? List.of(words) : words.split(AND);
  }

  /** The bracket that closes what was opened before the words; their end if there is none. */
  private static int closing(Slice words) {
    int depth = 0;
    for (int i = words.start(); i < words.end(); i++) {
      char c = words.text().charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return words.end();
  }

  /** "the following two aliases: A; and B. 4 Mill Road". */
  private static Found listInLine(Slice words, Introduction introduction) {
    List<PartyDraft.Alias> aliases = new ArrayList<>();
    Slice rest = words;
    int left = introduction.declared().orElse(1);
    while (left > 1) {
      Optional<MatchResult> separator = rest.find(LIST_SEPARATOR);
      if (separator.isEmpty()) {
        break;
      }
      aliases.add(
          PartyDraft.Alias.of(introduction.kind(), trim(rest.until(separator.get().start()))));
      rest = rest.from(separator.get().end());
      left--;
    }
    NameEnd.Parted last = NameEnd.part(rest.strip(EDGES));
    aliases.add(PartyDraft.Alias.of(introduction.kind(), trim(last.name())));
    return new Found(withoutEmpty(aliases), last.rest());
  }

  /** "UM Air, UM Wings, 7 Mill Road, Atlantis": aliases until a part reads like an address. */
  private static Found behindCommas(
      Slice words, PartyAlias.Kind kind, List<PartyDraft.Alias> before) {
    List<PartyDraft.Alias> aliases = new ArrayList<>(before);
    NameEnd.Parted parted = NameEnd.partOfSeveral(words);
    for (Slice name : persons(parted.name())) {
      aliases.add(PartyDraft.Alias.of(kind, trim(name)));
    }
    while (hasNameBeforeItsAddress(parted.rest())) {
      parted = NameEnd.partOfSeveral(parted.rest());
      aliases.add(PartyDraft.Alias.of(kind, trim(parted.name())));
    }
    return new Found(withoutEmpty(aliases), parted.rest());
  }

  /** True if a part stands first that is neither a street nor the city before the country. */
  private static boolean hasNameBeforeItsAddress(Slice rest) {
    List<Integer> commas = Commas.of(rest);
    return commas.size() >= 2 && !NameEnd.isAddress(rest.until(commas.getFirst()));
  }

  private static List<PartyDraft.Alias> withoutEmpty(List<PartyDraft.Alias> aliases) {
    return aliases.stream().filter(alias -> !alias.name().isEmpty()).toList();
  }

  /** Without dashes before, without "; and" and the sentence's point behind. */
  static Slice trim(Slice words) {
    Slice bare = words.strip(EDGES);
    Optional<MatchResult> and = bare.find(TRAILING_AND);
    bare = and.isPresent() ? bare.until(and.get().start()) : bare;
    bare = bare.stripEnd(" \n\u00a0,;:");
    boolean sentence = bare.words().endsWith(".") && !endsInAbbreviation(bare);
    return sentence ? bare.until(bare.end() - 1).stripEnd(" \n,;") : bare;
  }

  private static final Pattern TRAILING_AND = Pattern.compile("(?:[;,]\\s*|\\s+)(?:and|or)\\s*$");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");

  private static boolean endsInAbbreviation(Slice words) {
    return words
        .find(LAST_WORD)
        .map(found -> RowWords.isAbbreviation(found.group(1)))
        .orElse(false);
  }
}
