package dev.thresher.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that a row asks for: where it is published, and where it goes.
 *
 * @param path below the folder that is fetched into, with forward slashes
 * @param format {@code xml}, {@code pdf}, {@code html}; empty if the form does not say
 */
public record Wanted(SourceRow row, URI uri, String path, String format, String licence) {
  /** What no file name of any system may hold. */
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  private static final int LONGEST_NAME = 100;

  static Wanted of(SourceRow row, URI uri, String format, String licence) {
    String folder = row.list() + "/" + row.date() + (isPrimary(row) ? "" : "/" + row.variant());
    return new Wanted(row, uri, folder + "/" + name(uri, format), format, licence);
  }

  private static boolean isPrimary(SourceRow row) {
    return row.variant().equals("primary");
  }

  /** {@code title-15.xml?part=744} becomes {@code title-15_part-744.xml}. */
  private static String name(URI uri, String format) {
    String path = uri.getPath() == null ? "" : uri.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    int point = last.lastIndexOf('.');
    String stem = point > 0 ? last.substring(0, point) : last;
    String suffix = point > 0 ? last.substring(point + 1) : format;
    String query = uri.getQuery() == null ? "" : "_" + uri.getQuery().replace('=', '-');
    String name = UNSAFE.matcher(stem + query).replaceAll("_");
    String start = name.startsWith("_") || name.startsWith(".") ? "file" + name : name;
    String whole = start.length() > LONGEST_NAME ? start.substring(0, LONGEST_NAME) : start;
    String ending = UNSAFE.matcher(suffix.isEmpty() ? "bin" : suffix).replaceAll("_");
    return (whole.isEmpty() ? "file" : whole) + "." + ending.toLowerCase(Locale.ROOT);
  }
}
