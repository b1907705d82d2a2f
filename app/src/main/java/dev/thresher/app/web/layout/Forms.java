package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import java.util.ArrayList;
import java.util.List;

/** The pieces that forms and notices are made of. */
public final class Forms {
  private Forms() {}

  public static Node.Element hidden(String name, String value) {
    return Node.of("input").with("type", "hidden").with("name", name).with("value", value);
  }

  /** A button that sends a value of its own. */
  public static Node.Element button(String name, String value, String label) {
    return Node.of("button", label).with("type", "submit").with("name", name).with("value", value);
  }

  public static Node.Element submit(String label) {
    return Node.of("button", label).with("type", "submit").as("main-action");
  }

  /** A labelled line of text. */
  public static Labelled field(String label, String name, String value) {
    return new Labelled(label, Node.of("input").with("name", name).with("value", value), List.of());
  }

  /** A labelled choice of one; the options in order, each a value and what is shown for it. */
  public static Labelled choice(String label, String name, String chosen, List<Option> options) {
    List<Node> all = new ArrayList<>();
    for (Option option : options) {
      Node.Element node = Node.of("option", option.shown()).with("value", option.value());
      all.add(option.value().equals(chosen) ? node.with("selected", "") : node);
    }
    return new Labelled(label, Node.of("select", all).with("name", name), List.of());
  }

  /** What can be chosen and how it is shown. */
  public record Option(String value, String shown) {
    public static Option plain(String value) {
      return new Option(value, value);
    }
  }

  public static Node tick(String label, String name, boolean isTicked) {
    Node.Element box =
        Node.of("input").with("type", "checkbox").with("name", name).with("value", "on");
    return Node.of("label", isTicked ? box.with("checked", "") : box, Node.text(" " + label))
        .as("tick");
  }

  /** An input with its label above it. */
  public record Labelled(String label, Node.Element input, List<Node> more) {
    public Labelled with(String attribute, String value) {
      return new Labelled(label, input.with(attribute, value), more);
    }

    public Node node() {
      List<Node> parts = new ArrayList<>();
      parts.add(Node.of("span", label));
      parts.add(input);
      parts.addAll(more);
      return Node.of("label", parts).as("field");
    }
  }

  /** A form that asks by its address. */
  public static Node.Element get(String path, List<Node> parts) {
    return Node.of("form", parts).with("method", "get").with("action", path);
  }

  /** A form that may change something: it carries the visitor's token. */
  public static Node.Element post(String path, Asked asked, Labelled field, Node... more) {
    List<Node> parts = new ArrayList<>();
    parts.add(field.node());
    parts.addAll(List.of(more));
    return post(path, asked, parts);
  }

  public static Node.Element post(String path, Asked asked, List<? extends Node> parts) {
    List<Node> all = new ArrayList<>();
    all.add(hidden("token", asked.token()));
    all.addAll(parts);
    return Node.of("form", all).with("method", "post").with("action", path).as("ask");
  }

  /** A notice; its lines stay lines. */
  public static Node callout(String look, String text) {
    return Node.of("div", Node.of("pre", text)).with("role", "note").as("callout " + look);
  }

  /** Says that there is nothing, and what to do. */
  public static Node empty(String text) {
    return Node.of("p", text).as("empty");
  }
}
