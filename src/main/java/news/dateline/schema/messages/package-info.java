/** Messages of syntax and validation errors, with places and near misses. */
package news.dateline.schema.messages;
