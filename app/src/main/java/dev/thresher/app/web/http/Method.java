package dev.thresher.app.web.http;

/** What a request may do: GET reads, POST may change something. */
public enum Method {
  GET,
  POST
}
