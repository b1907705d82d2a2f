/**
 * The structure of Chinese control lists, laws and regulations.
 *
 * <p>The blocks of an extract go in, an outline comes out: 编 章 节 条 款 项 目, the ladder 一、（一）1．（1）① of
 * lists, and 管控编码 such as 1C902.a, whose numbered sub-items continue the code. {@link
 * dev.thresher.ingest.list.china.Rung} reads a paragraph marker, {@link
 * dev.thresher.ingest.list.china.ChineseOutline} hangs it where it belongs.
 *
 * <p>Trap: "1.5千克" begins with a number, not with a marker; and 款, the paragraphs of an article,
 * have no marker at all.
 */
@NullMarked
package dev.thresher.ingest.list.china;

import org.jspecify.annotations.NullMarked;
