package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which provisions of its own document a document's references name: 3A001.b.2, § 744.11(a)(2),
 * 第十四条第三款, "paragraph (b)(1) of this section".
 *
 * <p>A reference that is found takes the path of the provision as its identity. Where a text does
 * not number what is referred to, the nearest provision above it stands for it; but a code of a
 * list that has it not keeps its own name. References into other documents stay as they are.
 */
public final class CrossReferences {
  /** paragraph (b)(1) of this section */
  private static final Pattern RELATIVE =
      Pattern.compile("\\bparagraphs? ((?:\\([A-Za-z0-9]{1,5}\\)){1,12}) of this section");

  /** A name with a step too many: 3A001.b.2, 744.11.a, but not the 11 of section 744.11. */
  private static final Pattern LAST_STEP =
      Pattern.compile(
          "(\\d[A-Z]\\d{3}.*|\\d{1,4}\\.\\d{1,4}[a-z]?.*|第[^.]+.*|[IVX]+\\..*\\.\\d{3}.*"
              + "|(?:Article|Annex|Category|Supplement No|別表第)[^.]+.*)\\.[^.]+");

  /** 関税法（昭和二十九年法律第六十一号） before an article of that law, or words that are quoted. */
  private static final Pattern ANOTHER_LAW =
      Pattern.compile("(?:法|令|規則|条約|附則|号[）)]|「)[\\s\u3000]*$");

  private static final Pattern BARE_ARTICLE = Pattern.compile("第[^条]{1,7}条.{0,12}");

  private static final Pattern BETWEEN = Pattern.compile("[、，至和及或者以]{1,3}|(?:及び|並びに|又は|若しくは|から)");

  /** 对外贸易法第十六条 */
  private static final Pattern OF_A_LAW = Pattern.compile("([^第.]{2,40})第[^条]{1,7}条.*");

  private static final Pattern THIS_PART = Pattern.compile(".* to this part");

  /** As far as the words before and behind a reference are looked at. */
  private static final int BEFORE = 16;

  /** （報告） before the number of an article. */
  private static final Pattern HEAD = Pattern.compile("§|Article ");

  private static final Pattern CAPTION = Pattern.compile("[\\s\u3000]*(?:（[^）]*）)?[\\s\u3000]*");

  private final Document document;
  private final Map<String, List<Provision>> byName = new HashMap<>();
  private final Map<String, Provision> byPath = new HashMap<>();
  private final Optional<AmendingAct> amending;
  private final Set<String> parts = new TreeSet<>();

  private CrossReferences(Document document, List<EntityMention> mentions) {
    this.document = document;
    for (Provision provision : document.outline().provisions()) {
      byPath.put(provision.path(), provision);
      String name = ReferenceName.withoutBrackets(provision.designator().toString());
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(provision);
      partOf(provision).ifPresent(parts::add);
    }
    this.amending = AmendingAct.of(document, mentions);
  }

  /** The same mentions, resolved where they can be, and the relative references besides. */
  public static List<EntityMention> resolve(Document document, List<EntityMention> mentions) {
    CrossReferences references = new CrossReferences(document, mentions);
    List<EntityMention> resolved = new ArrayList<>();
    for (EntityMention mention : mentions) {
      if (references.isOwnLabel(mention)) {
        continue;
      }
      Optional<String> law = references.lawBefore(mention, resolved);
      EntityMention found =
          law.isPresent()
              ? named(mention, law.get() + mention.evidence().quote())
              : references.resolve(mention);
      if (!references.isHeadOfItself(found)) {
        resolved.add(found);
      }
    }
    for (Provision provision : document.outline().provisions()) {
      resolved.addAll(references.relative(provision));
    }
    resolved.sort(Comparator.comparing(mention -> mention.evidence().span()));
    return List.copyOf(resolved);
  }

  /** 依照对外贸易法第十六条、第十七条: the second article is of that law too. */
  private Optional<String> lawBefore(EntityMention mention, List<EntityMention> resolved) {
    if (resolved.isEmpty() || !BARE_ARTICLE.matcher(mention.evidence().quote()).matches()) {
      return Optional.empty();
    }
    EntityMention last = resolved.getLast();
    Span before = last.evidence().span();
    Span here = mention.evidence().span();
    boolean follows =
        before.end() <= here.start()
            && BETWEEN
                .matcher(document.text().quote(new Span(before.end(), here.start())))
                .matches();
    return Optional.of(last)
        .filter(other -> follows && other.type() == EntityType.LAW)
        .flatMap(EntityMention::id)
        .map(OF_A_LAW::matcher)
        .filter(Matcher::matches)
        .map(law -> law.group(1));
  }

  private EntityMention resolve(EntityMention mention) {
    return switch (mention.type()) {
      case CONTROL_CODE, LAW ->
          (parts.size() == 1 ? ofThisPart(mention) : Optional.<String>empty())
              .or(() -> ReferenceName.of(mention).flatMap(name -> find(mention, name)))
              .map(path -> named(mention, path))
              .orElse(mention);
      case ORGANIZATION,
          PERSON,
          PLACE,
          AGENCY,
          CITATION,
          HS_CODE,
          CAS_NUMBER,
          CHEMICAL,
          PRODUCT,
          PARTY ->
          mention;
    };
  }

  private static EntityMention named(EntityMention mention, String path) {
    return new EntityMention(
        mention.provision(),
        mention.type(),
        Optional.of(path),
        mention.source(),
        mention.evidence());
  }

  /** "Article 5" at the head of the fifth article is its own number and refers to nothing. */
  private boolean isOwnLabel(EntityMention mention) {
    return mention.type() == EntityType.LAW
        && Optional.ofNullable(byPath.get(mention.provision()))
            .filter(provision -> provision.marker().overlaps(mention.evidence().span()))
            .filter(provision -> isFirst(provision.marker(), mention.evidence().span()))
            .isPresent();
  }

  /** "§ 110.60" or the inserted ‘Article 3ea at its own head, its number a part of its words. */
  private boolean isHeadOfItself(EntityMention mention) {
    String quote = mention.evidence().quote();
    return mention.type() == EntityType.LAW
        && HEAD.matcher(quote).lookingAt()
        && Optional.ofNullable(byPath.get(mention.provision()))
            .filter(provision -> !provision.own().isEmpty())
            .filter(provision ->
                mention.evidence().span().start() - provision.own().getFirst().start() <= 1)
            .filter(provision ->
                mention.id().filter(provision.path()::equals).isPresent()
                    || provision.designator().steps().getLast().equals(quote))
            .isPresent();
  }

  /** Not the section in "Note to § 110.26", nor the articles behind the number of an annex. */
  private boolean isFirst(Span marker, Span label) {
    return label.start() <= marker.start()
        || CAPTION
            .matcher(document.text().quote(new Span(marker.start(), label.start())))
            .matches();
  }

  private Optional<String> find(EntityMention mention, String name) {
    if (isOfAnotherLaw(mention)) {
      return Optional.empty();
    }
    boolean isAmended =
        amending.isPresent()
            && name.startsWith("A")
            && amending.filter(act -> act.isOfThisAct(mention)).isEmpty();
    if (isAmended) {
      return amending.flatMap(act -> act.resolve(mention, name));
    }
    return mention.type() == EntityType.CONTROL_CODE && !isOfTheMunitionsList(name)
        ? exactly(name, mention.provision())
        : find(name, mention.provision());
  }

  private static boolean isOfTheMunitionsList(String name) {
    return name.startsWith("Category ");
  }

  /** A code that the list no longer has keeps its own name, to the last step. */
  private Optional<String> exactly(String name, String from) {
    return Optional.ofNullable(byName.get(name)).map(found -> nearest(found, from).path());
  }

  /** Of a law named right before it, or within words that an amendment quotes. */
  private boolean isOfAnotherLaw(EntityMention mention) {
    Span span = mention.evidence().span();
    Span before = new Span(Math.max(0, span.start() - BEFORE), span.start());
    return document.edition().language() == Language.JAPANESE
        && (ANOTHER_LAW.matcher(document.text().quote(before)).find()
            || (mention.provision().startsWith("附則") && behind(mention).startsWith("中")));
  }

  /**
   * Supplement no. 4 to part 744, of a document that is part 744; supplement no. 4 to this part.
   */
  private Optional<String> ofThisPart(EntityMention mention) {
    String words = mention.evidence().quote().replaceAll("\\s+", " ");
    String whole =
        THIS_PART.matcher(words).matches() ? words + " " + String.join(" ", parts) : words;
    return ReferenceName.part(whole)
        .filter(parts::contains)
        .flatMap(part -> ReferenceName.ofAPart(whole))
        .flatMap(name -> find(name, mention.provision()));
  }

  private String behind(EntityMention mention) {
    int end = mention.evidence().span().end();
    return document.text().quote(new Span(end, Math.min(document.text().length(), end + BEFORE)));
  }

  /** 744 of 744.11; a document of several parts has supplements of one number in each. */
  private static Optional<String> partOf(Provision provision) {
    return provision.designator().steps().stream()
        .findFirst()
        .filter(ReferenceName::isSection)
        .map(step -> step.substring(0, step.indexOf('.')));
  }

  /** The path of the provision of this name, or of the nearest above that its list names. */
  private Optional<String> find(String name, String from) {
    String rest = name;
    while (!rest.isEmpty()) {
      List<Provision> found = byName.getOrDefault(rest, List.of());
      if (!found.isEmpty()) {
        return Optional.of(nearest(found, from).path());
      }
      Matcher longer = LAST_STEP.matcher(rest);
      rest = longer.matches() ? longer.group(1) : "";
    }
    return Optional.empty();
  }

  /** Of provisions that share a name (a code stands in two supplements), one of the same part. */
  private Provision nearest(List<Provision> found, String from) {
    if (found.size() == 1) {
      return found.getFirst();
    }
    Optional<Provision> home = Optional.ofNullable(byPath.get(from)).map(this::outermost);
    return found.stream()
        .filter(provision -> home.isPresent() && outermost(provision).equals(home.get()))
        .findFirst()
        .orElse(found.getFirst());
  }

  private Provision outermost(Provision provision) {
    List<Provision> ancestors = document.outline().ancestors(provision);
    return ancestors.isEmpty() ? provision : ancestors.getFirst();
  }

  private List<EntityMention> relative(Provision provision) {
    List<String> steps = provision.designator().steps();
    List<EntityMention> mentions = new ArrayList<>();
    if (steps.isEmpty() || !ReferenceName.isSection(steps.getFirst())) {
      return mentions;
    }
    for (Span own : provision.own()) {
      Matcher relative = RELATIVE.matcher(document.text().quote(own));
      while (relative.find()) {
        Span span = new Span(relative.start(), relative.end()).shift(own.start());
        find(steps.getFirst() + ReferenceName.steps(relative.group(1)), provision.path())
            .ifPresent(path ->
                mentions.add(
                    new EntityMention(
                        provision.path(),
                        EntityType.LAW,
                        Optional.of(path),
                        "reference",
                        document.text().evidence(span))));
      }
    }
    return mentions;
  }
}
