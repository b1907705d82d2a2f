package dev.thresher.index.field;

import dev.thresher.corpus.text.Segmenter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How each field breaks its text into words; all of them expect a {@link Folded} text.
 *
 * <p>Codes and designators go into keyword fields and never through these.
 */
public final class WordAnalyzers {
  private WordAnalyzers() {}

  /** The analyzer of the whole index, field by field. */
  public static Analyzer of(Segmenter chinese) {
    return of(chinese, plain -> plain);
  }

  /** The same words for the writer of an index, who meets most texts again and again. */
  static Analyzer remembering(Segmenter chinese) {
    return of(chinese, RememberingAnalyzer::new);
  }

  private static Analyzer of(Segmenter chinese, UnaryOperator<Analyzer> as) {
    Analyzer stems = as.apply(stems());
    Analyzer words = as.apply(words(chinese));
    Analyzer pairs = as.apply(pairs());
    Analyzer characters = as.apply(stemmed());
    Map<String, Analyzer> fields = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      fields.put(Fields.text(part, Script.LATIN), stems);
      fields.put(Fields.text(part, Script.WORDS), words);
      fields.put(Fields.text(part, Script.PAIRS), pairs);
      fields.put(Fields.text(part, Script.CHARACTERS), characters);
    }
    fields.put(Fields.SPELLING, as.apply(spellings()));
    fields.put(Fields.PROPERTY, pairs);
    fields.put(Fields.SUBJECT, pairs);
    fields.put(Fields.CONDITION, pairs);
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
  }

  /** English words by their stems. */
  static Analyzer stems() {
    return new Chain() {
      @Override
      TokenStream filter(Tokenizer tokens) {
        return new PorterStemFilter(plain(new EnglishPossessiveFilter(tokens)));
      }
    };
  }

  /** Single Han characters; other words by their stems. */
  private static Analyzer stemmed() {
    return new Chain() {
      @Override
      TokenStream filter(Tokenizer tokens) {
        return new PorterStemFilter(plain(tokens));
      }
    };
  }

  /** Words as they are spelled, for prefixes and misspellings. */
  private static Analyzer spellings() {
    return new Chain() {
      @Override
      TokenStream filter(Tokenizer tokens) {
        return plain(tokens);
      }
    };
  }

  /** Pairs of neighbouring Han, kana or hangul characters; other words by their stems. */
  private static Analyzer pairs() {
    return new Chain() {
      @Override
      TokenStream filter(Tokenizer tokens) {
        return new CJKBigramFilter(new PorterStemFilter(plain(tokens)));
      }
    };
  }

  /** Chinese words as the segmenter sees them; other words by their stems. */
  private static Analyzer words(Segmenter segmenter) {
    return new Chain() {
      @Override
      Tokenizer tokenizer() {
        return new SegmentTokenizer(segmenter);
      }

      @Override
      TokenStream filter(Tokenizer tokens) {
        return new PorterStemFilter(plain(tokens));
      }
    };
  }

  private static TokenStream plain(TokenStream tokens) {
    return new PlainNumberFilter(new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
  }

  /** A tokenizer and its filters. */
  private abstract static class Chain extends Analyzer {
    Tokenizer tokenizer() {
      return new StandardTokenizer();
    }

    abstract TokenStream filter(Tokenizer tokens);

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = tokenizer();
      return new TokenStreamComponents(tokens, filter(tokens));
    }
  }
}
