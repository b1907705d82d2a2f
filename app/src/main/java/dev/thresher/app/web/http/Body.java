package dev.thresher.app.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.UrlEncoded;

/** What a request brings with it, read no further than is allowed. */
record Body(Fields form, List<Upload> uploads, String json) {
  private static final int MOST_PARTS = 24;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data";
  private static final String JSON = "application/json";

  static Body none() {
    return new Body(Fields.none(), List.of(), "");
  }

  static Body read(Request request, String contentType, int mostBytes) throws IOException {
    String mediaType = contentType.replaceFirst(";.*", "").strip();
    return switch (mediaType) {
      case FORM -> new Body(form(text(request, mostBytes)), List.of(), "");
      case JSON -> new Body(Fields.none(), List.of(), text(request, mostBytes));
      case PARTS -> parts(request, contentType, mostBytes);
      default ->
          throw new ProblemException(
              new Problem(
                  415,
                  "unsupported-media-type",
                  "Not understood",
                  "a form or application/json is understood here"));
    };
  }

  private static String text(Request request, int mostBytes) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw ProblemException.tooLarge("at most " + mostBytes + " bytes are taken here");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static Fields form(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Fields(values);
  }

  private static String decoded(String text) {
    try {
      return UrlEncoded.decodeString(text, 0, text.length(), StandardCharsets.UTF_8);
    } catch (RuntimeException e) {
      throw ProblemException.badRequest("a value of the form is no text in UTF-8");
    }
  }

  private static Body parts(Request request, String contentType, int mostBytes) throws IOException {
    Path folder = Files.createTempDirectory("thresher-upload");
    MultiPartConfig limits =
        new MultiPartConfig.Builder()
            .location(folder)
            .maxParts(MOST_PARTS)
            .maxSize(mostBytes)
            .maxPartSize(mostBytes)
            .maxMemoryPartSize(mostBytes)
            .build();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(request, request, contentType, limits)) {
      return of(parts);
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ProblemException.tooLarge(
          "the upload is no form or larger than " + (mostBytes >> 20) + " MB");
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  private static Body of(MultiPartFormData.Parts parts) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Upload> uploads = new ArrayList<>();
    for (MultiPart.Part part : parts) {
      if (part.getFileName() == null) {
        values
            .computeIfAbsent(part.getName(), name -> new ArrayList<>())
            .add(part.getContentAsString(StandardCharsets.UTF_8));
      } else {
        ByteBuffer content =
            Content.Source.asByteBuffer(
                part.newContentSource(ByteBufferPool.SIZED_NON_POOLING, 0, -1));
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        uploads.add(new Upload(part.getName(), part.getFileName(), bytes));
      }
    }
    return new Body(new Fields(values), uploads, "");
  }
}
