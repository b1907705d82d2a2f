package dev.thresher.ingest.label;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a paragraph's label; each says which label comes first and which follows another.
 */
public enum Form {
  LETTER {
    @Override
    public boolean fits(String label) {
      return label.matches("([a-z])\\1{0,2}");
    }

    @Override
    public int number(String label) {
      return label.charAt(0) - 'a' + 1 + ALPHABET * (label.length() - 1);
    }
  },
  FIGURE {
    @Override
    public boolean fits(String label) {
      return label.matches("\\d{1,3}");
    }

    @Override
    public int number(String label) {
      return Integer.parseInt(label);
    }
  },
  ROMAN {
    @Override
    public boolean fits(String label) {
      return Roman.isRoman(label);
    }

    @Override
    public int number(String label) {
      return Roman.number(label);
    }
  },
  CAPITAL {
    @Override
    public boolean fits(String label) {
      return label.matches("([A-Z])\\1{0,2}");
    }

    @Override
    public int number(String label) {
      return label.charAt(0) - 'A' + 1 + ALPHABET * (label.length() - 1);
    }
  },
  /** 1.2, 3.4.1: the label holds its parents. */
  DOTTED {
    @Override
    public boolean fits(String label) {
      return label.matches("\\d{1,2}(\\.\\d{1,2})+");
    }

    @Override
    public int number(String label) {
      return Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
    }
  };

  private static final int ALPHABET = 26;

  public abstract boolean fits(String label);

  /** The place of a label that fits in the order of its form, from 1. */
  public abstract int number(String label);

  public static List<Form> of(String label) {
    List<Form> forms = new ArrayList<>();
    for (Form form : values()) {
      if (form.fits(label)) {
        forms.add(form);
      }
    }
    return forms;
  }
}
