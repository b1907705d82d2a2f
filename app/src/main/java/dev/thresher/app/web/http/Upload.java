package dev.thresher.app.web.http;

/**
 * A file that came with a form.
 *
 * @param name as the browser calls it; a label to be shown, never a path
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Upload(String field, String name, byte[] bytes) {}
