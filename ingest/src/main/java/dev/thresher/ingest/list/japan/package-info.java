/**
 * Orders of Japan: cabinet orders and ministerial orders such as the goods order (貨物等省令), with
 * their tables (別表) and supplementary provisions (附則).
 *
 * <p>Lines of HTML or text go in; articles (第一条), paragraphs (第2項), items (一, 十の二), イロハ, （一） and
 * full-width figures come out, each under the one before.
 *
 * <p>Trap: a full-width figure is a paragraph of an article (２) or the deepest of items (１ below
 * （一）); what is open decides. Text files run the first item of a list on behind the words above it.
 */
@NullMarked
package dev.thresher.ingest.list.japan;

import org.jspecify.annotations.NullMarked;
