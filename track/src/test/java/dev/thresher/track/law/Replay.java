package dev.thresher.track.law;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The thresholds of an edition by path, to which change records can be applied. */
final class Replay {
  private final List<String> demands;

  private Replay(List<String> demands) {
    this.demands = demands.stream().sorted().toList();
  }

  static Replay of(ControlList list) {
    return new Replay(
        list.parameters().stream()
            .map(parameter -> demand(parameter.provision(), parameter))
            .toList());
  }

  /** First what went, then new names from the outermost in, then what came. */
  Replay apply(List<Change> changes, ControlList before) {
    Map<String, String> moved = new TreeMap<>();
    changes.stream()
        .filter(change -> change.kind() == ChangeKind.MOVED)
        .forEach(change ->
            moved.put(change.before().orElseThrow().path(), change.after().orElseThrow().path()));
    List<String> left =
        new ArrayList<>(
            before.parameters().stream()
                .map(parameter -> demand(parameter.provision(), parameter))
                .toList());
    for (Change change : changes) {
      change
          .before()
          .flatMap(Side::parameter)
          .ifPresent(was -> left.remove(demand(was.provision(), was)));
    }
    List<String> result =
        left.stream()
            .map(each -> renamed(each, moved))
            .collect(Collectors.toCollection(ArrayList::new));
    for (Change change : changes) {
      change
          .after()
          .flatMap(Side::parameter)
          .ifPresent(is -> result.add(demand(is.provision(), is)));
    }
    return new Replay(result);
  }

  /** Nearest moved ancestor, or the path as it was. */
  private static String renamed(String demand, Map<String, String> moved) {
    String path = demand.substring(0, demand.indexOf(' '));
    String rest = demand.substring(demand.indexOf(' '));
    String at = path;
    while (!moved.containsKey(at) && at.contains(".")) {
      at = at.substring(0, at.lastIndexOf('.'));
    }
    return moved.getOrDefault(at, at) + path.substring(at.length()) + rest;
  }

  private static String demand(String path, Parameter parameter) {
    Threshold threshold = parameter.threshold().orElseThrow();
    return path
        + " "
        + threshold.comparator()
        + threshold.low().map(Quantity::base).map(Object::toString).orElse("")
        + threshold.high().map(Quantity::base).map(Object::toString).orElse("")
        + threshold.unit().dimension().baseUnit();
  }

  List<String> demands() {
    return demands;
  }
}
