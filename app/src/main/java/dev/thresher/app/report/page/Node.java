package dev.thresher.app.report.page;

import java.util.ArrayList;
import java.util.List;

/** A piece of a page. */
public sealed interface Node {
  /** Characters; escaped when they are written. */
  record Text(String characters) implements Node {}

  /** An element with its attributes in the order given. */
  record Element(String name, List<Attribute> attributes, List<Node> children) implements Node {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    public Element with(String attribute, String value) {
      List<Attribute> all = new ArrayList<>(attributes);
      all.add(new Attribute(attribute, value));
      return new Element(name, all, children);
    }

    /** With a class. */
    public Element as(String look) {
      return with("class", look);
    }
  }

  /** A name and its value. */
  record Attribute(String name, String value) {}

  static Element of(String name, Node... children) {
    return new Element(name, List.of(), List.of(children));
  }

  static Element of(String name, List<? extends Node> children) {
    return new Element(name, List.of(), List.copyOf(children));
  }

  static Element of(String name, String text) {
    return of(name, new Text(text));
  }

  static Node text(String text) {
    return new Text(text);
  }

  /** A link to another place on the web; one that is no web address stays plain text. */
  static Node link(String address, String text) {
    return address.startsWith("https://") || address.startsWith("http://")
        ? of("a", text).with("href", address).with("rel", "noopener noreferrer")
        : text(text);
  }
}
