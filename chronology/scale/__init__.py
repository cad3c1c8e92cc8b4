"""Archives: the same flow for corpora that no memory holds, on one machine or many.

batches (a corpus in parts) -> harvest (a part to its events) -> archive (kept on disk) -> buckets (merged part by
part) -> selection (a timeline out of the archive). `engines` spread the work; `run` is the verbs in order.
"""
