package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Reads the cell of a party, with the cells that continue it, line by line: the party, its aliases
 * and addresses, and the subordinate institutions that the list puts in the same cell.
 */
final class CellReader {
  private final List<PartyDraft> parties = new ArrayList<>();
  private final List<Slice> pointers = new ArrayList<>();
  private final List<Slice> shared = new ArrayList<>();
  private final List<Slice> structure = new ArrayList<>();
  private Optional<Slice> group = Optional.empty();
  private boolean nextIsMember;
  private boolean membersHaveDashes;
  private boolean linePerMember;
  private boolean sharing;

  private CellReader() {}

  /**
   * What a cell and its continuations hold.
   *
   * @param structure words that only say what the words beside them are: "Subordinate institution"
   */
  record Found(
      List<PartyDraft> parties,
      List<Slice> sharedAddresses,
      List<Slice> pointers,
      List<Slice> structure) {}

  static Found read(List<Slice> cells) {
    CellReader reader = new CellReader();
    List<CellLine> lines = new ArrayList<>();
    cells.forEach(cell -> lines.addAll(CellLine.of(cell)));
    for (int i = 0; i < lines.size(); i++) {
      reader.read(
          lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
    }
    return new Found(reader.parties, reader.shared, reader.pointers, reader.structure);
  }

  private void read(CellLine line, Optional<CellLine> next) {
    pointers.addAll(line.pointers());
    if (!line.words().isEmpty() && !readHead(line.words())) {
      readWords(line, next);
    }
  }

  /** Lines that say what the next ones are. */
  private boolean readHead(Slice words) {
    if (words.match(RowPhrases.MEMBER_HEAD).isPresent()) {
      nextIsMember = true;
      structure.add(words);
      return true;
    }
    if (words.match(RowPhrases.AFFILIATES).isPresent()) {
      linePerMember = true;
      structure.add(words);
      return true;
    }
    Optional<MatchResult> addresses = words.match(RowPhrases.SHARED);
    if (addresses.isPresent()) {
      sharing = true;
      structure.add(words.until(addresses.get().start(1)));
      share(words.group(addresses.get(), 1));
      return true;
    }
    Optional<MatchResult> whole = words.match(RowPhrases.GROUP);
    if (whole.isPresent() && parties.isEmpty()) {
      group = Optional.of(words.group(whole.get(), 1));
      structure.add(words);
      membersHaveDashes = true;
      return true;
    }
    return false;
  }

  private void share(Slice address) {
    if (!address.isEmpty()) {
      shared.add(address);
    }
  }

  private void readWords(CellLine line, Optional<CellLine> next) {
    Slice words = line.words();
    Optional<MatchResult> member = words.match(RowPhrases.MEMBER);
    if (sharing) {
      share(words);
    } else if (nextIsMember) {
      nextIsMember = false;
      open(words, memberName());
    } else if (member.isPresent()) {
      structure.add(words.until(member.get().start(1)));
      open(words.group(member.get(), 1), memberName());
    } else if (line.hasDash()) {
      readDash(line, next);
    } else if (parties.isEmpty()) {
      openFirst(words);
    } else if (current().expectsAlias) {
      readAlias(line, next);
    } else if (linePerMember && !current().aliasesAwaitAddress()) {
      open(words, memberName());
    } else {
      current().address(afterLabel(words));
    }
  }

  private Slice afterLabel(Slice words) {
    Optional<MatchResult> label = words.match(RowPhrases.ADDRESSES_FOR);
    label.ifPresent(found -> structure.add(words.until(found.start(1))));
    return label.map(found -> words.group(found, 1)).orElse(words);
  }

  private Optional<Slice> memberName() {
    return group.or(() -> parties.stream().findFirst().map(party -> party.name));
  }

  private PartyDraft current() {
    return parties.getLast();
  }

  private void openFirst(Slice words) {
    Optional<MatchResult> of = words.match(RowPhrases.MEMBER_OF);
    if (of.isEmpty()) {
      open(words, Optional.empty());
      return;
    }
    group = Optional.of(words.group(of.get(), 1));
    structure.add(words.from(of.get().end(1)).until(of.get().start(2)));
    Slice member = words.group(of.get(), 2);
    if (member.isEmpty()) {
      membersHaveDashes = true;
    } else {
      open(member, group);
    }
  }

  /** A line that begins a party: its name, perhaps aliases, perhaps an address. */
  private void open(Slice words, Optional<Slice> memberOf) {
    Optional<Introduction> introduction = Introduction.in(words);
    if (introduction.isEmpty()) {
      NameEnd.Parted parted = membersHaveDashes ? partIfAddressed(words) : partName(words);
      PartyDraft party = new PartyDraft(AliasWords.trim(parted.name()), memberOf);
      parties.add(party);
      party.address(parted.rest());
      return;
    }
    Slice name = words.until(introduction.get().words().start());
    parties.add(new PartyDraft(AliasWords.trim(name), memberOf));
    readIntroduced(introduction.get(), words.from(introduction.get().words().end()).strip());
  }

  /**
   * What stands behind "a.k.a.": nothing, then lines follow; or names, and perhaps "a.k.a." again.
   */
  private void readIntroduced(Introduction introduction, Slice behind) {
    PartyDraft party = current();
    structure.add(introduction.words());
    party.declare(introduction.declared());
    if (behind.isEmpty()) {
      party.expectsAlias = true;
      return;
    }
    AliasWords.Found found = AliasWords.inLine(behind, introduction);
    party.aliases.addAll(found.aliases());
    Optional<Introduction> again = Introduction.in(found.rest());
    if (again.isPresent() && again.get().words().start() <= found.rest().start()) {
      readIntroduced(again.get(), found.rest().from(again.get().words().end()).strip());
    } else {
      party.address(found.rest());
    }
  }

  /** A name and its address; the explanation behind a ministry's name is neither. */
  private static NameEnd.Parted partName(Slice words) {
    Optional<MatchResult> including = words.find(RowPhrases.INCLUDING);
    if (including.isEmpty()) {
      return NameEnd.part(words);
    }
    Slice address =
        words
            .find(RowPhrases.ALL_ADDRESSES)
            .map(found -> words.from(found.start()))
            .orElse(words.from(words.end()));
    return new NameEnd.Parted(words.until(including.get().start()), address);
  }

  private void readDash(CellLine line, Optional<CellLine> next) {
    boolean opens = membersHaveDashes && (parties.isEmpty() || !current().expectsAlias);
    if (opens) {
      open(line.words().strip("—–- "), memberName());
    } else if (parties.isEmpty()) {
      openFirst(line.words().strip("—–- "));
    } else if (current().hasOnlyAnAddress()) {
      current().address(line.words().strip("—–- "));
    } else {
      readAlias(line, next);
    }
  }

  private void readAlias(CellLine line, Optional<CellLine> next) {
    PartyDraft party = current();
    Slice words = line.words();
    Optional<MatchResult> members = words.find(RowPhrases.MEMBERS_FOLLOW);
    Optional<MatchResult> include = words.find(RowPhrases.TO_INCLUDE);
    Optional<MatchResult> bracketed = words.find(RowPhrases.ADDRESS_IN_BRACKETS);
    if (party.hasAllDeclared() && !line.hasDash() && NameEnd.isAddress(words)) {
      party.expectsAlias = false;
      party.address(words);
      return;
    }
    if (members.isPresent()) {
      membersHaveDashes = true;
      structure.add(words.from(members.get().start()));
      addAliasWithAddress(party, words.until(members.get().start()));
      party.expectsAlias = false;
      return;
    }
    if (include.isPresent()) {
      structure.add(new Slice(words.text(), include.get().start(), include.get().end()));
      addAliases(party, words.until(include.get().start()));
      party.address(words.from(include.get().end()));
    } else if (bracketed.isPresent()) {
      addAliases(party, words.until(bracketed.get().start()));
      party.address(words.group(bracketed.get(), 1));
    } else if (isLast(line, next) && next.isEmpty()) {
      addAliasWithAddress(party, words);
    } else {
      addAliases(party, words);
    }
    party.expectsAlias = !isLast(line, next) && !(membersHaveDashes && party.hasAllDeclared());
  }

  /** True unless the line promises more or a line with a dash follows. */
  private static boolean isLast(CellLine line, Optional<CellLine> next) {
    return !line.promisesMore() && next.map(following -> !following.hasDash()).orElse(true);
  }

  private static void addAliases(PartyDraft party, Slice words) {
    party.aliases.addAll(AliasWords.ofLine(words, PartyAlias.Kind.ALSO_KNOWN_AS));
  }

  /** The last alias of a cell, if no line is left for the address. */
  private static void addAliasWithAddress(PartyDraft party, Slice words) {
    NameEnd.Parted parted = partIfAddressed(words.strip("—–- "));
    addAliases(party, parted.name());
    party.address(parted.rest());
  }

  /** Name and address, or the name alone where no part reads like an address. */
  private static NameEnd.Parted partIfAddressed(Slice words) {
    NameEnd.Parted parted = NameEnd.part(words);
    boolean acronym =
        parted.name().words().endsWith(")")
            && !parted.rest().isEmpty()
            && Character.isUpperCase(parted.rest().text().charAt(parted.rest().start()));
    return acronym
            || NameEnd.isAddress(parted.rest())
            || Countries.standard().ofAddress(parted.rest()).isPresent()
        ? parted
        : new NameEnd.Parted(words, words.from(words.end()));
  }
}
