package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.thresher.corpus.edition.Language;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The worst texts that we could think of cost in proportion to their length, counted in the memory
 * that is allocated for them and not by a clock.
 */
class WorstPatternsTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final ContentReader READER = ContentReader.standard();
  private static final int SMALL = 60_000;
  private static final int QUARTER = 250_000;
  private static final long STACK = 512 * 1024;
  private static final long FIXED = 4_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在",
        "按",
        "按GB",
        "以每分钟5毫米的",
        "当连续",
        "在惰性",
        "在任意频率",
        "长、宽和高分别",
        "长、宽、高均",
        "分别不超过5毫米、",
        "每小时",
        "每小时10至",
        "每小时产出不低于5片，",
        "直径（厚度5毫米）",
        "5毫米（",
        "在5至6毫米范围内，",
        "大于5毫米的直径",
        "三至",
        "纯度6N",
        "功率达到下列",
        "至少一个的"
      })
  void chineseCostsInProportionToItsLength(String pattern) {
    requireProportion(pattern, Language.CHINESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "五以上",
        "を超え",
        "一・五メートル以上",
        "において",
        "のうち",
        "（五キログラム",
        "一〇の",
        "最大",
        "次のいずれか",
        "二・",
        "一秒間に"
      })
  void japaneseCostsInProportionToItsLength(String pattern) {
    requireProportion(pattern, Language.JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "((5 kg",
        "5 kg or ",
        "1,2,3,4 or ",
        "between 5 and ",
        "10 3 ",
        "aaaa",
        "(1.25 + L/1000) µm ",
        "when measured at ",
        "more than 5 kg, respectively, ",
        "other than nickel with "
      })
  void englishCostsInProportionToItsLength(String pattern) {
    requireProportion(pattern, Language.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({"zh,直径（厚度5毫米）", "en,'per item or '"})
  void aMegabyteCostsNoMoreThanItsFourQuarters(String code, String pattern) {
    requireProportion(pattern, Language.ofCode(code).orElseThrow(), QUARTER);
  }

  /** Labels, brackets and chains without end: what matches them must not call itself for each. */
  @ParameterizedTest
  @CsvSource({
    "zh,'1. '",
    "zh,第一条",
    "zh,的（厚）",
    "zh,2024年5月1日并",
    "ja,一〇の",
    "en,a.",
    "en,3A001.a.a",
    "en,110.2(a)",
    "en,paragraphs (a)"
  })
  void aSmallStackIsEnoughForAnyLength(String code, String pattern) throws InterruptedException {
    Language language = Language.ofCode(code).orElseThrow();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread reader =
        new Thread(
            null,
            () -> READER.read(pattern.repeat(SMALL / pattern.length()), language),
            "small stack",
            STACK);
    reader.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
    reader.start();
    reader.join();
    assertThat(thrown.get()).as(pattern).isNull();
  }

  private static void requireProportion(String pattern, Language language) {
    requireProportion(pattern, language, SMALL);
  }

  private static void requireProportion(String pattern, Language language, int length) {
    String small = pattern.repeat(length / pattern.length());
    allocated(small, language);
    long once = allocated(small, language);
    assertThat(allocated(small.repeat(4), language)).as(pattern).isLessThan(5 * once + FIXED);
  }

  private static long allocated(String text, Language language) {
    long start = THREADS.getCurrentThreadAllocatedBytes();
    READER.read(text, language);
    return THREADS.getCurrentThreadAllocatedBytes() - start;
  }
}
