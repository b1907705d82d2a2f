package dev.thresher.ingest.list.announcement;

import dev.thresher.corpus.text.SourceText;
import dev.thresher.ingest.Table;
import dev.thresher.ingest.layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fetched page, its official text told from the rest.
 *
 * @param title the heading of the page, unless it is only the name of the site
 * @param official the announcement itself, without its title
 * @param address where the page was fetched; two files with one address hold one announcement
 * @param isCut true if whoever fetched it says that he left words out at the end
 */
record Page(
    Optional<Block> title,
    List<Block> official,
    List<Block> rest,
    Optional<String> address,
    boolean isCut) {
  private static final List<Pattern> AROUND = patterns("around");
  private static final List<Pattern> CUT = patterns("cut");
  private static final List<Pattern> SITE = patterns("site");
  private static final List<Pattern> OFFICIAL = patterns("official");

  /** {@code URL: http://...} */
  private static final Pattern ADDRESS = Pattern.compile("^(?:URL|网址|链接)\\s*[：:]\\s*(\\S+)");

  /** {@code 商务部 海关总署公告2024年第33号}, and no whole sentence */
  private static final Pattern NUMBERED =
      Pattern.compile("^[^。，：]{0,40}公告\\s?\\d{4}\\s?年?\\s?第[^。，：]{0,60}$");

  Page {
    official = List.copyOf(official);
    rest = List.copyOf(rest);
  }

  static Page of(List<Block> blocks, SourceText text) {
    return new Sorting(blocks, text).page();
  }

  /** How much the page says; a title counts for a good deal. */
  int weight() {
    int length = official.stream().mapToInt(block -> block.span().length()).sum();
    return title.isPresent() ? length + length / 2 : length;
  }

  private static List<Pattern> patterns(String what) {
    return Table.beside(Page.class, "page.tsv").rows().stream()
        .filter(cells -> cells.get(0).equals(what))
        .map(cells -> Pattern.compile(cells.get(1)))
        .toList();
  }

  private static boolean isAny(List<Pattern> patterns, String words) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
  }

  /** A page under the eyes of its reader. */
  private static final class Sorting {
    private final List<Block> blocks;
    private final SourceText text;
    private final List<Block> official = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private Optional<Block> title = Optional.empty();
    private Optional<String> address = Optional.empty();
    private boolean isCut;

    Sorting(List<Block> blocks, SourceText text) {
      this.blocks = blocks;
      this.text = text;
    }

    Page page() {
      boolean isSectioned =
          blocks.stream().anyMatch(block -> isSection(block) && isAny(OFFICIAL, words(block)));
      boolean inOfficial = !isSectioned;
      for (Block block : blocks) {
        if (isSection(block) && isSectioned) {
          inOfficial = isAny(OFFICIAL, words(block));
          rest.add(block);
        } else {
          sort(block, inOfficial);
        }
      }
      if (title.isEmpty() && !official.isEmpty() && isNumber(official.getFirst())) {
        title = Optional.of(official.removeFirst());
      }
      return new Page(title, official, rest, address, isCut);
    }

    /** A page without marks begins with the announcement's own title. */
    private boolean isNumber(Block block) {
      return NUMBERED.matcher(words(block)).find();
    }

    private void sort(Block block, boolean inOfficial) {
      String words = words(block);
      Matcher url = ADDRESS.matcher(words);
      if (url.find()) {
        address = Optional.of(url.group(1));
      }
      isCut |= isAny(CUT, words);
      if (title.isEmpty() && isTitle(block) && !isAny(SITE, words)) {
        title = Optional.of(block);
      } else if (inOfficial && !isTitle(block) && !isAny(AROUND, words) && !isAny(CUT, words)) {
        official.add(block);
      } else {
        rest.add(block);
      }
    }

    private String words(Block block) {
      return text.quote(block.span()).strip();
    }

    private static boolean isTitle(Block block) {
      return block.element().equals("h1");
    }

    private static boolean isSection(Block block) {
      return block.element().equals("h2");
    }
  }
}
