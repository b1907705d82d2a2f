package dev.thresher.app.report.page;

import java.util.ArrayList;
import java.util.List;

/** A piece of a page. */
public sealed interface Node {
  /** Characters; escaped when they are written. */
  record Text(String characters) implements Node {}

  /** What the program says itself, in English; a page in another language says it in that. */
  record Said(String english) implements Node {}

  /** A name that a table of the project has in both languages. */
  record Named(String english, String chinese) implements Node {}

  /** An element with its attributes in the order given. */
  record Element(String name, List<Attribute> attributes, List<Node> children) implements Node {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    public Element with(String attribute, String value) {
      return with(new Attribute(attribute, value, false));
    }

    /** With an attribute for readers, such as a label, that the program says itself. */
    public Element saying(String attribute, String english) {
      return with(new Attribute(attribute, english, true));
    }

    private Element with(Attribute attribute) {
      List<Attribute> all = new ArrayList<>(attributes);
      all.add(attribute);
      return new Element(name, all, children);
    }

    /** With a class. */
    public Element as(String look) {
      return with("class", look);
    }
  }

  /**
   * A name and its value.
   *
   * @param isSaid true for English words of the program's own
   */
  record Attribute(String name, String value, boolean isSaid) {}

  static Element of(String name, Node... children) {
    return new Element(name, List.of(), List.of(children));
  }

  static Element of(String name, List<? extends Node> children) {
    return new Element(name, List.of(), List.copyOf(children));
  }

  static Element of(String name, String text) {
    return of(name, new Text(text));
  }

  /** An element around what the program says itself. */
  static Element saying(String name, String english) {
    return of(name, new Said(english));
  }

  /** What the program says itself. */
  static Node said(String english) {
    return new Said(english);
  }

  static Node text(String text) {
    return new Text(text);
  }

  /** A link to another place on the web; one that is no web address stays plain text. */
  static Node link(String address, String text) {
    return link(address, text(text));
  }

  /** As {@link #link(String, String)}, around a node. */
  static Node link(String address, Node label) {
    return address.startsWith("https://") || address.startsWith("http://")
        ? of("a", label).with("href", address).with("rel", "noopener noreferrer")
        : label;
  }
}
